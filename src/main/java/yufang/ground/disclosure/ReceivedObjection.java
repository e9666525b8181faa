package yufang.ground.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;

/**
 * An objection as officers list it on the page of what it is about.
 *
 * @param answeredOn null while it waits for its answer
 */
public record ReceivedObjection(
        ObjectionId id,
        String objector,
        String said,
        LocalDate receivedOn,
        @Nullable LocalDate answeredOn) {

    public String address() {
        return "/disclosures/objections/" + id.value();
    }

    public String when(Ui ui) {
        return answeredOn == null
                ? ui.t("disclosure.objection.received-on-day", receivedOn)
                : ui.t("disclosure.objection.answered-on-day", receivedOn, answeredOn);
    }

    public Badge badge(Ui ui) {
        return answeredOn == null
                ? new Badge(Tone.SOON, ui.t("disclosure.objection.status.RECEIVED"))
                : new Badge(Tone.DONE, ui.t("disclosure.objection.status.ANSWERED"));
    }
}
