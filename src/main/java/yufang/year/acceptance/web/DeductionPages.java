package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.shared.quantity.DeductionLine.Cause;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;
import yufang.year.acceptance.domain.ComputedDeduction;
import yufang.year.acceptance.domain.DeductionKeeping;
import yufang.year.acceptance.domain.DeductionStatus;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.DeductionRow;
import yufang.year.contracts.ObligationId;
import yufang.year.supervision.LateReport;

/** The pages of deductions. */
@Component
class DeductionPages {

    private final DeductionKeeping keeping;
    private final DeductionSources sources;
    private final Desk desk;

    DeductionPages(DeductionKeeping keeping, DeductionSources sources, Desk desk) {
        this.keeping = keeping;
        this.sources = sources;
        this.desk = desk;
    }

    ActPage shortfall(AcceptanceCaseId id, ObligationId obligation) {
        var details = sources.details(id);
        var computed = sources.computed(id, obligation);
        return ActPage.of(
                        ui -> Head.of(ui.t("acceptance.deduction.propose")).on(details.title()),
                        ui -> List.of(
                                Fact.of(ui.t("acceptance.deduction.for"), computed.title()), amount(computed, ui)),
                        ui -> List.of(new Form(
                                details.address() + "/obligations/" + obligation.value() + "/deduction",
                                List.of(),
                                List.of(),
                                Tables.submit(
                                        ui.t("acceptance.hand-to-reviewer"),
                                        ui.t("acceptance.deduction.consequence"),
                                        details.version(),
                                        ui,
                                        details.address()))))
                .keptBy(keeping.problemsBeforeProposing(id, obligation));
    }

    private static Fact amount(ComputedDeduction computed, Ui ui) {
        var amount = computed.amount();
        return new Fact(
                ui.t("acceptance.deduction.amount"),
                amount == null ? ui.t("acceptance.deduction.terms-changed") : ui.t("acceptance.yuan", amount),
                computed.arithmetic());
    }

    ActPage penalty(AcceptanceCaseId id) {
        var details = sources.details(id);
        var late = sources.lateReports(details);
        var penalties = sources.penalties(details);
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.penalty.propose")).on(details.title()),
                ui -> aboutPenalties(penalties, late, ui),
                ui -> List.of(penaltyForm(details, ui)));
    }

    private static List<Fact> aboutPenalties(String terms, List<LateReport> late, Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                ui.t("acceptance.penalty.terms"), terms.isBlank() ? ui.t("acceptance.penalty.no-terms") : terms));
        if (late.isEmpty()) {
            facts.add(Fact.of(ui.t("acceptance.penalty.late"), ui.t("acceptance.penalty.none-late")));
        }
        late.forEach(report -> facts.add(new Fact(
                ui.t("acceptance.penalty.late"),
                ui.t("acceptance.penalty.report", report.month(), report.due()),
                report.submittedOn() == null
                        ? ui.t("acceptance.penalty.not-come")
                        : ui.t("acceptance.penalty.came", report.submittedOn()))));
        return facts;
    }

    private static Form penaltyForm(CaseDetails details, Ui ui) {
        return new Form(
                details.address() + "/penalties",
                List.of(
                        Field.of(
                                        Field.Kind.RADIO,
                                        "cause",
                                        ui.t("acceptance.deduction.cause"),
                                        cause(Cause.LATE, ui),
                                        cause(Cause.PENALTY, ui))
                                .asRequired(),
                        Tables.text(ui, "particulars", "acceptance.penalty.particulars")
                                .help(ui.t("acceptance.penalty.particulars.help")),
                        Tables.text(ui, "term", "acceptance.penalty.term").help(ui.t("acceptance.penalty.term.help")),
                        Field.of(Field.Kind.MONEY, "amount", ui.t("acceptance.deduction.amount"))
                                .asRequired()
                                .unit(ui.t("unit.yuan"))),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.hand-to-reviewer"),
                        ui.t("acceptance.deduction.consequence"),
                        details.version(),
                        ui,
                        details.address()));
    }

    private static Option cause(Cause cause, Ui ui) {
        return new Option(cause.name(), ui.of("acceptance.deduction.cause", cause));
    }

    ActPage deduction(AcceptanceCaseId id, DeductionId deductionId) {
        var details = sources.details(id);
        var row = sources.deduction(id, deductionId);
        var may = desk.acting().role() == Role.AGENCY_REVIEWER
                && row.status() == DeductionStatus.PROPOSED
                && row.application() == details.application()
                && details.status().hasFreeze();
        var arithmetic = arithmetic(details, row);
        var page = ActPage.of(
                ui -> Head.of(ui.t("acceptance.deduction.page", row.particulars()))
                        .on(details.title()),
                ui -> facts(row, arithmetic, ui),
                ui -> may ? decision(details, row, ui) : List.of());
        return may ? page.keptBy(keeping.problemsBeforeConfirmation(id, deductionId)) : page;
    }

    /** Of the freeze that counts; that of an earlier review is history. */
    private @Nullable String arithmetic(CaseDetails details, DeductionRow row) {
        var obligation = row.obligation();
        return obligation == null
                        || row.application() != details.application()
                        || !details.status().hasFreeze()
                ? null
                : sources.computed(details.id(), obligation).arithmetic();
    }

    private static List<Fact> facts(DeductionRow row, @Nullable String arithmetic, Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("acceptance.deduction.state"), ui.of("acceptance.deduction.status", row.status())));
        facts.add(Fact.of(ui.t("acceptance.deduction.cause"), ui.of("acceptance.deduction.cause", row.cause())));
        facts.add(new Fact(ui.t("acceptance.deduction.amount"), ui.t("acceptance.yuan", row.amount()), arithmetic));
        if (row.term() != null) facts.add(Fact.of(ui.t("acceptance.penalty.term"), row.term()));
        facts.add(new Fact(
                ui.t("acceptance.deduction.proposed-by"),
                row.proposedBy(),
                row.proposedOn() + " · " + ui.t("acceptance.application.number", row.application())));
        if (row.decidedBy() != null) {
            facts.add(new Fact(ui.t("acceptance.decided-by"), row.decidedBy(), Objects.toString(row.decidedOn(), "")));
        }
        if (row.rejection() != null) facts.add(Fact.of(ui.t("acceptance.reason"), row.rejection()));
        return facts;
    }

    private static List<Form> decision(CaseDetails details, DeductionRow row, Ui ui) {
        var at = details.address() + "/deductions/" + row.id().value();
        return List.of(
                new Form(
                        at + "/confirmation",
                        List.of(),
                        List.of(),
                        Tables.submit(
                                ui.t("acceptance.confirm"),
                                ui.t("acceptance.confirm.consequence"),
                                row.version(),
                                ui,
                                details.address())),
                new Form(
                        at + "/rejection",
                        List.of(Tables.text(ui, "reason", "acceptance.reason")
                                .help(ui.t("acceptance.deduction.reject.help"))),
                        List.of(),
                        Tables.submit(ui.t("acceptance.reject"), null, row.version(), ui, null)
                                .secondary()));
    }
}
