package yufang.year.acceptance.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.acceptance.domain.AcceptanceScoring;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.planning.PerformanceTargetId;

/** An expert declares, scores and locks, often on a phone: one question on each page. */
@Controller
class AcceptanceSheetController {

    private static final String PAGE = AcceptanceController.HOME + "/sheets/{sheet}";
    private static final String TARGET = PAGE + "/targets/{target}";

    private final AcceptanceScoring keeping;
    private final AcceptanceSheetPages pages;

    AcceptanceSheetController(AcceptanceScoring keeping, AcceptanceSheetPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    String show(@PathVariable PanelSeatId sheet, Model model) {
        model.addAttribute("view", pages.sheet(sheet));
        return "acceptance/sheet";
    }

    @PostMapping(PAGE + "/declaration")
    String declare(@PathVariable PanelSeatId sheet, @Valid DeclareForm form, RedirectAttributes flash) {
        keeping.declare(sheet, requireNonNull(form.version()), form.conflict() == Conflict.NONE, form.reason());
        return done(sheet, "acceptance.done.declared", flash);
    }

    @GetMapping(TARGET)
    String target(@PathVariable PanelSeatId sheet, @PathVariable PerformanceTargetId target, Model model) {
        model.addAttribute("view", pages.target(sheet, target));
        return "acceptance/act";
    }

    @PostMapping(TARGET + "/score")
    String score(
            @PathVariable PanelSeatId sheet,
            @PathVariable PerformanceTargetId target,
            @Valid ScoreForm form,
            RedirectAttributes flash) {
        keeping.score(sheet, requireNonNull(form.version()), target, requireNonNull(form.score()), form.remark());
        return done(sheet, "acceptance.done.scored", flash);
    }

    @PostMapping(PAGE + "/lock")
    String lock(@PathVariable PanelSeatId sheet, @Valid LockForm form, RedirectAttributes flash) {
        keeping.lock(sheet, requireNonNull(form.version()));
        return done(sheet, "acceptance.done.locked", flash);
    }

    private static String done(PanelSeatId sheet, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("done", new Wording(words, List.of()));
        return "redirect:" + AcceptanceController.HOME + "/sheets/" + sheet.value();
    }

    /** What an expert can declare. */
    enum Conflict {
        NONE,
        EXISTS
    }

    record DeclareForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Conflict conflict,
            @Size(max = 500) @Nullable String reason) {}

    record ScoreForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable BigDecimal score,
            @Size(max = 1000) @Nullable String remark) {}

    record LockForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, Role.EXPERT),
                    Route.post(PAGE + "/declaration", Role.EXPERT).form(DeclareForm.class, PAGE),
                    Route.get(TARGET, Role.EXPERT),
                    Route.post(TARGET + "/score", Role.EXPERT).form(ScoreForm.class, TARGET),
                    Route.post(PAGE + "/lock", Role.EXPERT).form(LockForm.class, PAGE));
        }
    }
}
