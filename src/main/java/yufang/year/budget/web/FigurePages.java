package yufang.year.budget.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.trail.SubjectTrail;
import yufang.platform.ListRequest;
import yufang.shared.EntityId;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.budget.domain.Ceiling;
import yufang.year.budget.domain.Ceilings;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.query.FigureDetails;
import yufang.year.budget.query.FigureQueries;

/** Shows the pages that both figures of the fund have. */
@Component
class FigurePages {

    private final FigureQueries queries;
    private final Ceilings ceilings;
    private final Documents documents;
    private final SubjectTrail trail;
    private final Desk desk;

    FigurePages(FigureQueries queries, Ceilings ceilings, Documents documents, SubjectTrail trail, Desk desk) {
        this.queries = queries;
        this.ceilings = ceilings;
        this.documents = documents;
        this.trail = trail;
        this.desk = desk;
    }

    String list(FigureKind kind, ListRequest list, Model model) {
        model.addAttribute(
                "view",
                new FigureListView(
                        kind, queries.list(kind, list), list, desk.acting().role() == Role.AGENCY_OFFICER));
        return "budget/figures";
    }

    String blank(FigureKind kind, Model model) {
        model.addAttribute(
                "view",
                new FigureFormView(kind, null, Integer.toString(desk.today().getYear())));
        return "budget/figureForm";
    }

    String edit(FigureKind kind, EntityId id, Model model) {
        model.addAttribute("view", new FigureFormView(kind, queries.details(kind, id), ""));
        return "budget/figureForm";
    }

    String show(FigureKind kind, EntityId id, List<Problem> problems, Model model) {
        var figure = queries.details(kind, id);
        model.addAttribute(
                "view",
                new FigureView(
                        kind,
                        figure,
                        ceiling(kind, figure),
                        problems,
                        documents.of(id),
                        trail.of(id),
                        desk.acting().role()));
        return "budget/figure";
    }

    private @Nullable Ceiling ceiling(FigureKind kind, FigureDetails figure) {
        return kind == FigureKind.BASE ? ceilings.of(figure.amount(), day(figure)) : null;
    }

    /** What was decided stays under the rules of its day. */
    private LocalDate day(FigureDetails figure) {
        var decision = figure.decision();
        return decision == null ? desk.today() : decision.on();
    }
}
