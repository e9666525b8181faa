package yufang.year.planning.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import yufang.year.planning.domain.OpinionGiving;
import yufang.year.planning.domain.OpinionId;
import yufang.year.planning.domain.PlanContents;
import yufang.year.planning.query.OpinionQueries;

/** A member unit's liaison reads the circulated plan and answers. */
@Controller
class OpinionController {

    private final OpinionGiving giving;
    private final OpinionQueries queries;
    private final PlanContents contents;

    OpinionController(OpinionGiving giving, OpinionQueries queries, PlanContents contents) {
        this.giving = giving;
        this.queries = queries;
        this.contents = contents;
    }

    @GetMapping("/plans/opinions")
    String list(Model model) {
        model.addAttribute("view", new OpinionListView(queries.mine()));
        return "planning/opinions";
    }

    @GetMapping("/plans/opinions/{opinion}")
    String show(@PathVariable OpinionId opinion, Model model) {
        var mine = queries.mine(opinion);
        model.addAttribute(
                "view",
                new OpinionView(mine, contents.circulated(mine.circulation()), giving.problemsBeforeAnswer(opinion)));
        return "planning/opinion";
    }

    @PostMapping("/plans/opinions/{opinion}/answer")
    String answer(@PathVariable OpinionId opinion, @Valid AnswerForm form, RedirectAttributes flash) {
        if (form.agrees()) {
            giving.agree(opinion, requireNonNull(form.version()));
        } else {
            giving.opine(opinion, requireNonNull(form.version()), form.each());
        }
        flash.addFlashAttribute("done", Wording.of("planning.done.answered"));
        return "redirect:/plans/opinions/" + opinion.value();
    }

    /** What a unit can say. */
    enum Stance {
        AGREES,
        WISHES
    }

    record AnswerForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Stance stance,
            @Size(max = 10_000) @Nullable String wishes) {

        boolean agrees() {
            return stance == Stance.AGREES;
        }

        /** Each line is a wish of its own. */
        List<String> each() {
            return wishes == null
                    ? List.of()
                    : wishes.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        }
    }

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/plans/opinions/{opinion}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/plans/opinions", Role.LIAISON),
                    Route.get(PAGE, Role.LIAISON),
                    Route.post(PAGE + "/answer", Role.LIAISON).form(AnswerForm.class, PAGE));
        }
    }
}
