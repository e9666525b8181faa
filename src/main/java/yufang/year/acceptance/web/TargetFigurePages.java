package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.shared.RuleReference;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.Arithmetic;
import yufang.year.acceptance.domain.FigureStatus;
import yufang.year.acceptance.domain.TargetFigureId;
import yufang.year.acceptance.domain.TargetFigureKeeping;
import yufang.year.acceptance.domain.TargetScale;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.FigureRow;
import yufang.year.acceptance.query.ReviewQueries;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTargetId;

/** The pages of figures that come with documents. */
@Component
class TargetFigurePages {

    private final TargetFigureKeeping keeping;
    private final AcceptanceQueries cases;
    private final ReviewQueries review;
    private final Desk desk;

    TargetFigurePages(TargetFigureKeeping keeping, AcceptanceQueries cases, ReviewQueries review, Desk desk) {
        this.keeping = keeping;
        this.cases = cases;
        this.review = review;
        this.desk = desk;
    }

    ActPage blank(AcceptanceCaseId id, PerformanceTargetId about) {
        var details = cases.details(id);
        var target = keeping.target(id, about);
        var law = desk.rules().reference("accept.subjective");
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.figure.enter", target.target().indicator()))
                        .on(details.title()),
                ui -> List.of(new Fact(ui.t("acceptance.target"), ScoreTable.aim(target, ui), null)),
                ui -> List.of(form(details, target, law, ui)));
    }

    private static Form form(CaseDetails details, ContractTarget target, RuleReference law, Ui ui) {
        var share = TargetScale.of(target.target()).isShare();
        var fields = new ArrayList<Field>();
        fields.add(Field.of(
                        Field.Kind.NUMBER,
                        "numerator",
                        ui.t(share ? "acceptance.figure.numerator" : "acceptance.figure.number"))
                .asRequired()
                .help(ui.t(share ? "acceptance.figure.numerator.help" : "acceptance.figure.number.help")));
        if (share) {
            fields.add(Field.of(Field.Kind.NUMBER, "denominator", ui.t("acceptance.figure.denominator"))
                    .asRequired()
                    .help(ui.t("acceptance.figure.denominator.help")));
        }
        fields.add(Tables.text(ui, "source", "acceptance.figure.source")
                .help(ui.t("acceptance.figure.source.help"))
                .law(ProblemLine.law(ui, law)));
        fields.add(Tables.file(ui, "acceptance.figure.document").asRequired());
        return new Form(
                details.address() + "/targets/" + target.target().id().value() + "/figure",
                fields,
                List.of(),
                Tables.submit(
                        ui.t("acceptance.hand-to-reviewer"),
                        ui.t("acceptance.figure.consequence"),
                        details.version(),
                        ui,
                        details.address()));
    }

    ActPage figure(AcceptanceCaseId id, TargetFigureId figureId) {
        var details = cases.details(id);
        var row = review.figure(id, details.application(), figureId);
        var may = desk.acting().role() == Role.AGENCY_REVIEWER
                && row.status() == FigureStatus.ENTERED
                && details.status() == AcceptanceStatus.UNDER_REVIEW;
        var page = ActPage.of(
                ui -> Head.of(ui.t("acceptance.figure.page", row.indicator())).on(details.title()),
                ui -> facts(row, ui),
                ui -> may ? decision(details, row, ui) : List.of());
        return may ? page.keptBy(keeping.problemsBeforeDecision(id, figureId)) : page;
    }

    private static List<Fact> facts(FigureRow row, Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("acceptance.figure.state"), ui.of("acceptance.figure.status", row.status())));
        var share = row.figure().denominator() == null
                ? null
                : row.figure().fraction().percentage().toString();
        facts.add(new Fact(ui.t("acceptance.figure.stated"), Arithmetic.said(row.figure()), share));
        facts.add(Fact.of(ui.t("acceptance.figure.source"), row.source()));
        facts.add(Fact.of(ui.t("acceptance.figure.entered-by"), row.enteredBy()));
        if (row.decidedBy() != null) {
            facts.add(new Fact(ui.t("acceptance.decided-by"), row.decidedBy(), String.valueOf(row.decidedOn())));
        }
        if (row.rejection() != null) facts.add(Fact.of(ui.t("acceptance.reason"), row.rejection()));
        return facts;
    }

    private static List<Form> decision(CaseDetails details, FigureRow row, Ui ui) {
        var at = details.address() + "/figures/" + row.id().value();
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
                                .help(ui.t("acceptance.figure.reject.help"))),
                        List.of(),
                        Tables.submit(ui.t("acceptance.reject"), null, row.version(), ui, null)
                                .secondary()));
    }
}
