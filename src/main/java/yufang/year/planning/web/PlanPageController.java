package yufang.year.planning.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.trail.SubjectTrail;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.PlanCirculating;
import yufang.year.planning.domain.PlanContents;

/** The page of one version: everything about it in one place. */
@Controller
class PlanPageController {

    private final PlanReading reading;
    private final PlanCirculating circulating;
    private final Documents documents;
    private final SubjectTrail trail;
    private final Desk desk;

    PlanPageController(
            PlanReading reading, PlanCirculating circulating, Documents documents, SubjectTrail trail, Desk desk) {
        this.reading = reading;
        this.circulating = circulating;
        this.documents = documents;
        this.trail = trail;
        this.desk = desk;
    }

    @GetMapping("/plans/{id}")
    String show(@PathVariable PlanVersionId id, Model model) {
        model.addAttribute(
                "view",
                new PlanView(
                        reading.plans().details(id),
                        reading.contents().of(id),
                        circulating.problemsBeforeNextStep(id),
                        reading.opinions().about(id),
                        reading.plans().decisions(id),
                        documents.of(id),
                        trail.of(id),
                        desk.rules().reference("plan.circulation"),
                        desk.acting().role()));
        return "planning/plan";
    }

    /** What the page reads. */
    @Component
    record PlanReading(
            yufang.year.planning.query.PlanQueries plans,
            yufang.year.planning.query.OpinionQueries opinions,
            PlanContents contents) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/plans/{id}", Role.readers()));
        }
    }
}
