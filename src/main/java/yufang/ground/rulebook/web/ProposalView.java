package yufang.ground.rulebook.web;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleWords;
import yufang.ground.rulebook.domain.RuleConfirming.Awaited;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;

/** A value that waits for the leader of the bureau, on the page of its rule. */
public record ProposalView(Rule rule, Awaited awaited, boolean decides, LocalDate today) {

    public String id() {
        return "proposal-" + awaited.proposal().id().value();
    }

    public List<Fact> facts(Ui ui) {
        var value = awaited.proposal().value();
        var until = value.until();
        return List.of(
                Fact.of(ui.t("rulebook.value"), new RuleWords(ui.words()).value(rule.setBy(value))),
                new Fact(ui.t("rulebook.source"), value.source(), ui.of("rulebook.evidence", value.evidence())),
                Fact.of(ui.t("rulebook.from"), awaited.proposal().from(today).toString()),
                Fact.of(ui.t("rulebook.until"), until == null ? ui.t("rulebook.shown.none") : until.toString()),
                new Fact(
                        ui.t("rulebook.proposed-by"),
                        awaited.proposal().enteredByName(),
                        ui.moment(value.enteredAt())));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return decides ? ProblemLine.of(ui, awaited.problems()) : List.of();
    }

    public List<Form> forms(Ui ui) {
        return decides ? List.of(confirmation(ui), refusal(ui)) : List.of();
    }

    private Form confirmation(Ui ui) {
        return new Form(
                address("/confirmation"),
                List.of(),
                List.of(),
                new Submit(ui.t("rulebook.confirm"), ui.t("rulebook.confirm.consequence"), null, ui.token(), null));
    }

    private Form refusal(Ui ui) {
        return new Form(
                address("/refusal"),
                List.of(Field.of(Field.Kind.TEXT, "reason", ui.t("rulebook.reason"))
                        .asRequired()),
                List.of(),
                new Submit(ui.t("rulebook.refuse"), ui.t("rulebook.refuse.consequence"), null, ui.token(), null)
                        .destroying());
    }

    private String address(String act) {
        return "/rules/" + rule.key().value() + "/values/"
                + awaited.proposal().id().value() + act;
    }
}
