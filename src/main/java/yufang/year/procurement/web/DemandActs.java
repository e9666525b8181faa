package yufang.year.procurement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.procurement.domain.DemandStatus;
import yufang.year.procurement.query.DemandDetails;

/** The forms by which a demand goes on to its next state. */
record DemandActs(DemandDetails demand, Role role, Ui ui) {

    /** The one that takes it on, for whoever may. */
    List<Form> going() {
        return switch (demand.status()) {
            case DRAFTING ->
                of(Role.AGENCY_REVIEWER, "/review", ui.t("demand.review"), ui.t("demand.review.consequence"));
            case REVIEWED ->
                of(Role.AGENCY_OFFICER, "/disclosure", ui.t("demand.disclose"), ui.t("demand.disclose.consequence"));
            case DISCLOSED ->
                of(Role.AGENCY_OFFICER, "/closing", ui.t("demand.close"), ui.t("demand.close.consequence"));
            case CLOSED, WITHDRAWN -> List.of();
        };
    }

    /** The one that gives it back to the officer. */
    List<Form> back() {
        var open = demand.status() == DemandStatus.DRAFTING && demand.hands().returnReason() == null;
        if (!open || role != Role.AGENCY_REVIEWER) return List.of();
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("demand.return-reason"))
                .asRequired()
                .help(ui.t("demand.return.help"));
        return List.of(new Form(
                address() + "/return",
                List.of(reason),
                List.of(),
                submit(ui.t("demand.return"), null).secondary()));
    }

    private List<Form> of(Role entitled, String end, String label, String consequence) {
        return role == entitled
                ? List.of(new Form(address() + end, List.of(), List.of(), submit(label, consequence)))
                : List.of();
    }

    private Submit submit(String label, @Nullable String consequence) {
        return new Submit(label, consequence, (long) demand.version(), ui.token(), null);
    }

    private String address() {
        return "/procurement/demands/" + demand.id().value();
    }
}
