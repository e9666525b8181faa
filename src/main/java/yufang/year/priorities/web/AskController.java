package yufang.year.priorities.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.Asking;
import yufang.year.priorities.domain.Decider;
import yufang.year.priorities.domain.MemberUnits;
import yufang.year.priorities.query.StudyQueries;

/** The officer asks a member unit. */
@Controller
class AskController {

    private final Asking asking;
    private final MemberUnits units;
    private final StudyQueries studies;

    AskController(Asking asking, MemberUnits units, StudyQueries studies) {
        this.asking = asking;
        this.units = units;
        this.studies = studies;
    }

    @GetMapping("/priorities/studies/{id}/asks/new")
    String blank(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", new AskView(studies.details(id), units.all()));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/asks")
    String ask(@PathVariable KeyAreaStudyId id, @Valid AskForm form, RedirectAttributes flash) {
        asking.ask(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.matter()),
                form.decider(),
                Objects.requireNonNull(form.organisation()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.asked"));
        return StudyController.address(id);
    }

    record AskForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable AskMatter matter,
            @Nullable Decider decider,
            @NotNull @Nullable UUID organisation) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = StudyController.Table.PAGE;

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE + "/asks/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/asks", Role.HRSS_OFFICER).form(AskForm.class, PAGE + "/asks/new"));
        }
    }
}
