package yufang.ground.trail.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import yufang.ground.trail.domain.Verification;
import yufang.ground.trail.query.TrailQueries;
import yufang.platform.Acting;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;

/** The whole trail of the region, and its verification. */
@Controller
class TrailController {

    private final TrailQueries trail;
    private final Verification verification;

    TrailController(TrailQueries trail, Verification verification) {
        this.trail = trail;
        this.verification = verification;
    }

    @GetMapping("/trail")
    String list(ListRequest list, Model model) {
        model.addAttribute("view", new TrailView(trail.search(list.text(), list.size(), list.skipped()), list));
        return "trail/trail";
    }

    @GetMapping("/trail/verification")
    String verify(Model model) {
        model.addAttribute("check", verification.verify(Acting.currentIn().region()));
        return "trail/verification";
    }

    @Component
    static class Table implements Routes {

        private static final Set<Role> READERS =
                Set.of(Role.AUDITOR, Role.AGENCY_LEADER, Role.HRSS_LEADER, Role.ADMINISTRATOR);

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/trail", READERS),
                    Route.get("/trail/verification", READERS).aside());
        }
    }
}
