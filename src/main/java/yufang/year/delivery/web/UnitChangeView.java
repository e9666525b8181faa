package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import yufang.platform.ui.Action;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.delivery.domain.ChangeStatus;
import yufang.year.delivery.query.UnitPageQueries.ChangeRow;

/** A proposed change of an approved plan, on which the agency decides. */
public record UnitChangeView(ChangeRow change, About about, List<Problem> problems, Role role) {

    public Head head(Ui ui) {
        return Head.of(
                        ui.t("delivery.change.of", ui.of("delivery.change.kind", change.kind()), change.title()),
                        Action.secondary(
                                ui.t("delivery.unit.open"), "arrow-left", UnitController.address(change.unit())))
                .on(about.promise());
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("delivery.state"), ui.of("delivery.change.status", change.status())));
        facts.add(Fact.of(ui.t("delivery.change.reason"), change.reason()));
        facts.add(Fact.of(ui.t("delivery.change.by"), change.proposedBy()));
        var now = about.unit().appointment();
        facts.add(new Fact(ui.t("delivery.unit.planned-day"), UnitListView.days(now, ui), now.place()));
        var other = change.appointment();
        if (other != null) {
            facts.add(new Fact(ui.t("delivery.change.to"), UnitListView.days(other, ui), other.place()));
            var why = other.placeReason();
            if (why != null) facts.add(Fact.of(ui.t("delivery.unit.place-reason"), why));
        }
        var decided = change.decidedBy();
        if (decided != null) {
            facts.add(new Fact(ui.t("delivery.decided-by"), decided, String.valueOf(change.decidedOn())));
        }
        var refusal = change.refusal();
        if (refusal != null) facts.add(Fact.of(ui.t("delivery.change.refusal"), refusal));
        return facts;
    }

    private boolean mayDecide() {
        return change.status() == ChangeStatus.PROPOSED && role == Role.AGENCY_OFFICER;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayDecide() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<FormPage.Titled> forms(Ui ui) {
        if (!mayDecide()) return List.of();
        var address = UnitChangeController.address(change.id());
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("delivery.change.refusal"))
                .asRequired();
        var approve = new Submit(
                ui.t("delivery.change.approve"),
                ui.t("delivery.change.approve.then"),
                (long) change.version(),
                ui.token(),
                null);
        var refuse =
                new Submit(ui.t("delivery.change.refuse"), null, (long) change.version(), ui.token(), null).secondary();
        var refusal = new FormPage.Titled(
                ui.t("delivery.change.refuse"), new Form(address + "/refusal", List.of(reason), List.of(), refuse));
        var approval = new FormPage.Titled(
                ui.t("delivery.change.approve"), new Form(address + "/approval", List.of(), List.of(), approve));
        return about.open() ? List.of(approval, refusal) : List.of(refusal);
    }
}
