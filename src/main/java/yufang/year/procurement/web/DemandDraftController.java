package yufang.year.procurement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandDrafting;
import yufang.year.procurement.domain.DemandText;

/** Drafts of demands, which plan and budget fill in as far as they can. */
@Controller
class DemandDraftController {

    private final DemandDrafting drafting;
    private final DemandPages pages;

    DemandDraftController(DemandDrafting drafting, DemandPages pages) {
        this.drafting = drafting;
        this.pages = pages;
    }

    @GetMapping("/procurement/sub-projects/{id}/demand")
    String blank(@PathVariable SubProjectId id, Model model) {
        model.addAttribute("view", pages.blank(id));
        return "procurement/demandDraft";
    }

    @PostMapping("/procurement/sub-projects/{id}/demand")
    String draft(@PathVariable SubProjectId id, @Valid DraftForm form, RedirectAttributes flash) {
        var demand =
                drafting.draft(id, Objects.requireNonNull(form.version()), form.text(), Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("demand.done.drafted"));
        return DemandController.address(demand);
    }

    @GetMapping("/procurement/demands/{id}/edit")
    String edit(@PathVariable DemandId id, Model model) {
        model.addAttribute("view", pages.draft(id));
        return "procurement/demandDraft";
    }

    @PostMapping("/procurement/demands/{id}/correction")
    String correct(@PathVariable DemandId id, @Valid DraftForm form, RedirectAttributes flash) {
        drafting.correct(id, Objects.requireNonNull(form.version()), form.text(), Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("demand.done.drafted"));
        return DemandController.address(id);
    }

    /** @param version of the plan for a new demand, else of the demand */
    record DraftForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 180) @Nullable String title,
            @Size(max = 4000) @Nullable String details,
            @NotNull @Size(max = 1000) @Nullable String service,
            @NotNull @Size(max = 2000) @Nullable String quality,
            @NotNull @Size(max = 2000) @Nullable String conditions,
            @NotNull @Size(max = 500) @Nullable String contact,
            @NotNull @Min(0) @Max(9999) @Nullable Integer surveyed,
            @Nullable MultipartFile file) {

        DemandText text() {
            return new DemandText(
                    Objects.requireNonNull(title),
                    details,
                    Objects.requireNonNull(service),
                    Objects.requireNonNull(quality),
                    Objects.requireNonNull(conditions),
                    Objects.requireNonNull(contact),
                    Objects.requireNonNull(surveyed));
        }
    }

    @Component
    static class Table implements Routes {

        private static final String BLANK = "/procurement/sub-projects/{id}/demand";
        private static final String PAGE = "/procurement/demands/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(BLANK, Role.AGENCY_OFFICER),
                    Route.post(BLANK, Role.AGENCY_OFFICER).form(DraftForm.class, BLANK),
                    Route.get(PAGE + "/edit", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/correction", Role.AGENCY_OFFICER).form(DraftForm.class, PAGE + "/edit"));
        }
    }
}
