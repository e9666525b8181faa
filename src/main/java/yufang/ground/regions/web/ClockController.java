package yufang.ground.regions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.regions.Regions;
import yufang.ground.regions.domain.ClockMoving;
import yufang.ground.regions.domain.Days;
import yufang.platform.Acting;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;

/** The clock of a trying-out region. */
@Controller
class ClockController {

    private final Regions regions;
    private final ClockMoving moving;
    private final Days days;

    ClockController(Regions regions, ClockMoving moving, Days days) {
        this.regions = regions;
        this.moving = moving;
        this.days = days;
    }

    @GetMapping("/clock")
    String show(Model model) {
        model.addAttribute("region", regions.current());
        return "regions/clock";
    }

    /** Not one transaction: the clock is moved first, then each passed day is run in one of its own. */
    @PostMapping("/clock")
    String move(@Valid ClockForm form, RedirectAttributes flash) {
        moving.moveTo(form.known());
        days.runPassed(Acting.currentIn().region());
        flash.addFlashAttribute(
                "done", Wording.of("regions.clock.done", form.known().toString()));
        return "redirect:/clock";
    }

    record ClockForm(@NotNull @Nullable LocalDate day) {

        LocalDate known() {
            return java.util.Objects.requireNonNull(day);
        }
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/clock", Role.ADMINISTRATOR),
                    Route.post("/clock", Role.ADMINISTRATOR)
                            .form(ClockForm.class, "/clock")
                            .aside());
        }
    }
}
