package yufang.ground.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import yufang.ground.programme.SubProjectFigures;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectPanel;
import yufang.ground.programme.query.ProgrammeQueries;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.shared.Role;

/** The year's programme: its sub-projects, each with its nine steps. */
@Controller
class ProgrammeController {

    private final ProgrammeQueries queries;
    private final List<SubProjectFigures> owners;

    ProgrammeController(ProgrammeQueries queries, ObjectProvider<SubProjectFigures> owners) {
        this.queries = queries;
        this.owners = owners.orderedStream().toList();
    }

    @GetMapping("/programmes")
    String list(Model model) {
        model.addAttribute("view", new YearListView(queries.years()));
        return "programme/years";
    }

    @GetMapping("/programmes/{year}")
    String show(@PathVariable FiscalYear year, Model model) {
        var projects = queries.subProjects(year);
        return page(year, projects.isEmpty() ? null : projects.getFirst().id(), false, projects, model);
    }

    @GetMapping("/programmes/{year}/{id}")
    String show(@PathVariable FiscalYear year, @PathVariable SubProjectId id, Model model) {
        var projects = queries.subProjects(year);
        if (projects.stream().noneMatch(project -> project.id().equals(id))) throw new NotFound(id);
        return page(year, id, true, projects, model);
    }

    private String page(
            FiscalYear year,
            @Nullable SubProjectId id,
            boolean chosen,
            List<ProgrammeQueries.SubProjectRow> projects,
            Model model) {
        var panels = id == null
                ? List.<SubProjectPanel>of()
                : owners.stream().map(owner -> owner.of(id)).toList();
        model.addAttribute("view", new ProgrammeView(year, id, chosen, projects, queries.line(year, id), panels));
        return "programme/programme";
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/programmes", Role.readers()),
                    Route.get("/programmes/{year}", Role.readers()),
                    Route.get("/programmes/{year}/{id}", Role.readers()));
        }
    }
}
