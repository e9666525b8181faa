package yufang.year.acceptance.web;

import java.util.List;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.RuleReference;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.query.CaseDetails;

/**
 * The page on which the agency records what a review came to: the sum stands there, nobody types it.
 *
 * @param mark that passes, as the rulebook has it today
 * @param laws first of the mark, then of those who take part
 */
public record ConclusionView(
        CaseDetails details, ScoreTable scoreTable, List<Problem> problems, String mark, List<RuleReference> laws) {

    public Head head(Ui ui) {
        return Head.of(ui.t("acceptance.conclude"))
                .on(details.contractNumber() + " · " + details.title())
                .lead(ui.t("acceptance.conclude.lead"));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> facts(Ui ui) {
        return List.of(
                new Fact(ui.t("acceptance.pass-mark"), mark, ProblemLine.law(ui, laws.getFirst())),
                new Fact(
                        ui.t("acceptance.public-service"),
                        ui.t("acceptance.public-service.text"),
                        ProblemLine.law(ui, laws.getLast())));
    }

    public Listing scores(Ui ui) {
        return scoreTable.listing(ui);
    }

    public List<Form> forms(Ui ui) {
        if (details.status() != AcceptanceStatus.UNDER_REVIEW) return List.of();
        return List.of(new Form(
                details.address() + "/conclusion",
                List.of(
                        Tables.area(ui, "report", "acceptance.report").help(ui.t("acceptance.report.help")),
                        Tables.file(ui, "acceptance.report.document").asRequired()),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.conclude"),
                        ui.t("acceptance.conclude.consequence"),
                        details.version(),
                        ui,
                        details.address())));
    }
}
