package yufang.ground.deadlines.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import yufang.ground.deadlines.Calendars;
import yufang.ground.deadlines.query.WorkQueries;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;

/** The home page: what I have to do next. */
@Controller
class WorkController {

    private final WorkQueries work;
    private final Calendars calendars;

    WorkController(WorkQueries work, Calendars calendars) {
        this.work = work;
        this.calendars = calendars;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/work";
    }

    @GetMapping("/work")
    String list(@RequestParam(required = false) @Nullable String due, ListRequest list, Model model) {
        var narrowing = narrowing(due);
        var page = work.page(narrowing, list.page(), list.size());
        model.addAttribute("view", new WorkView(page, narrowing, calendars.current(), work.doneThisMonth(), list));
        return "deadlines/work";
    }

    private static WorkQueries.Narrowing narrowing(@Nullable String due) {
        return switch (String.valueOf(due)) {
            case "overdue" -> WorkQueries.Narrowing.OVERDUE;
            case "soon" -> WorkQueries.Narrowing.SOON;
            default -> WorkQueries.Narrowing.ALL;
        };
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.signedIn(HttpMethod.GET, "/"), Route.get("/work", Role.all()));
        }
    }
}
