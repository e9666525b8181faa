package yufang.year.procurement.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.procurement.domain.DemandStatus;
import yufang.year.procurement.query.DemandDetails;

/** Asks before a demand is withdrawn, with its name. */
public record DemandWithdrawalView(DemandDetails demand) {

    public Head head(Ui ui) {
        return Head.of(ui.t("demand.withdraw")).on(demand.text().title()).lead(ui.t("demand.withdraw.lead"));
    }

    public List<Form> forms(Ui ui) {
        if (!demand.status().canBecome(DemandStatus.WITHDRAWN)) return List.of();
        var isPublic = demand.status() == DemandStatus.DISCLOSED;
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("demand.withdraw.reason"))
                .asRequired()
                .help(ui.t(isPublic ? "demand.withdraw.reason.public" : "demand.withdraw.reason.help"));
        var page = "/procurement/demands/" + demand.id().value();
        return List.of(new Form(
                page + "/withdrawal",
                List.of(reason),
                List.of(),
                new Submit(
                                ui.t("demand.withdraw.button", demand.text().title()),
                                ui.t("demand.withdraw.consequence"),
                                (long) demand.version(),
                                ui.token(),
                                page)
                        .destroying()));
    }
}
