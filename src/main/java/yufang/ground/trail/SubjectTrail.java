package yufang.ground.trail;

import java.util.List;
import yufang.platform.ui.Tone;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.EntityId;

/** What was done to one thing, the latest first; every detail page shows it. */
public interface SubjectTrail {

    List<TrailEntry> of(EntityId subject);

    /** The same, as the page says it. */
    static List<TrailLine> lines(List<TrailEntry> entries, Ui ui) {
        return entries.stream().map(entry -> line(entry, ui)).toList();
    }

    private static TrailLine line(TrailEntry entry, Ui ui) {
        return new TrailLine(
                when(entry, ui),
                who(entry, ui),
                ui.say(entry.act()),
                entry.reason(),
                entry.reason() == null ? Tone.DONE : Tone.SOON);
    }

    private static String who(TrailEntry entry, Ui ui) {
        var role = entry.role();
        var who = role == null ? ui.actor(entry.actor()) : entry.actor() + " · " + ui.of("role", role);
        return entry.files().isEmpty() ? who : who + " · " + ui.t("trail.files", String.join(", ", entry.files()));
    }

    /** In a trying-out region the business day differs from the real one, and both are said. */
    private static String when(TrailEntry entry, Ui ui) {
        var moment = ui.moment(entry.at());
        var day = entry.businessDate().toString();
        return moment.startsWith(day) ? moment : ui.t("trail.when", day, moment);
    }
}
