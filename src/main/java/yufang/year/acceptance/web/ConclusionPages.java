package yufang.year.acceptance.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceReading;
import yufang.year.acceptance.domain.Concluding;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.ReviewQueries;

/** The page on which a review is concluded, and the one on which a lesson is written down. */
@Component
class ConclusionPages {

    private final AcceptanceQueries cases;
    private final ReviewQueries review;
    private final AcceptanceReading reading;
    private final Concluding concluding;

    ConclusionPages(AcceptanceQueries cases, ReviewQueries review, AcceptanceReading reading, Concluding concluding) {
        this.cases = cases;
        this.review = review;
        this.reading = reading;
        this.concluding = concluding;
    }

    ConclusionView conclusion(AcceptanceCaseId id) {
        var details = cases.details(id);
        var scoring = reading.scoring(id);
        var scores = new ScoreTable(
                details,
                new CaseContent.Review(scoring, List.of(), review.figures(id, details.application()), List.of()),
                Role.AGENCY_OFFICER);
        var rules = concluding.rulesOfReview(id);
        return new ConclusionView(
                details,
                scores,
                concluding.problemsBeforeConclusion(id),
                scoring.soFar(),
                new Points(rules.mark("accept.pass-mark").pass()),
                List.of(rules.reference("accept.pass-mark"), rules.reference("accept.public-service")));
    }

    ActPage lesson(AcceptanceCaseId id) {
        var details = cases.details(id);
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.lesson.record"))
                        .on(details.title())
                        .lead(ui.t("acceptance.lesson.lead")),
                ui -> form(details, ui));
    }

    private static Form form(CaseDetails details, Ui ui) {
        return new Form(
                details.address() + "/lessons",
                List.of(Tables.area(ui, "said", "acceptance.lesson.said").help(ui.t("acceptance.lesson.said.help"))),
                List.of(),
                Tables.submit(ui.t("acceptance.save"), null, details.version(), ui, details.address()));
    }
}
