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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.StatedFigure;
import yufang.year.acceptance.domain.TargetFigureId;
import yufang.year.acceptance.domain.TargetFigureKeeping;
import yufang.year.planning.PerformanceTargetId;

/** The agency enters a figure with its document; its reviewer holds one against the other. */
@Controller
class TargetFigureController {

    private static final String PAGE = AcceptanceController.HOME + "/{id}";
    private static final String TARGET = PAGE + "/targets/{target}/figure";
    private static final String FIGURE = PAGE + "/figures/{figure}";

    private final TargetFigureKeeping keeping;
    private final TargetFigurePages pages;

    TargetFigureController(TargetFigureKeeping keeping, TargetFigurePages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping(TARGET)
    String blank(@PathVariable AcceptanceCaseId id, @PathVariable PerformanceTargetId target, Model model) {
        model.addAttribute("view", pages.blank(id, target));
        return "acceptance/act";
    }

    @PostMapping(TARGET)
    String enter(
            @PathVariable AcceptanceCaseId id,
            @PathVariable PerformanceTargetId target,
            @Valid EnterForm form,
            RedirectAttributes flash) {
        keeping.enter(
                id,
                requireNonNull(form.version()),
                target,
                new StatedFigure(requireNonNull(form.numerator()), form.denominator()),
                requireNonNull(form.source()),
                Upload.of("file", form.file()));
        return AcceptanceActController.done(id, "acceptance.done.figure", flash);
    }

    @GetMapping(FIGURE)
    String show(@PathVariable AcceptanceCaseId id, @PathVariable TargetFigureId figure, Model model) {
        model.addAttribute("view", pages.figure(id, figure));
        return "acceptance/act";
    }

    @PostMapping(FIGURE + "/confirmation")
    String confirm(
            @PathVariable AcceptanceCaseId id,
            @PathVariable TargetFigureId figure,
            @Valid ConfirmForm form,
            RedirectAttributes flash) {
        keeping.confirm(id, figure, requireNonNull(form.version()));
        return AcceptanceActController.done(id, "acceptance.done.confirmed", flash);
    }

    @PostMapping(FIGURE + "/rejection")
    String reject(
            @PathVariable AcceptanceCaseId id,
            @PathVariable TargetFigureId figure,
            @Valid RejectForm form,
            RedirectAttributes flash) {
        keeping.reject(id, figure, requireNonNull(form.version()), requireNonNull(form.reason()));
        return AcceptanceActController.done(id, "acceptance.done.rejected", flash);
    }

    record EnterForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @NotNull @Size(max = 200) @Nullable String source,
            @Nullable MultipartFile file) {}

    record ConfirmForm(@NotNull @Nullable Integer version) {}

    record RejectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(TARGET, Role.AGENCY_OFFICER),
                    Route.post(TARGET, Role.AGENCY_OFFICER).form(EnterForm.class, TARGET),
                    Route.get(FIGURE, Role.readers()),
                    Route.post(FIGURE + "/confirmation", Role.AGENCY_REVIEWER).form(ConfirmForm.class, FIGURE),
                    Route.post(FIGURE + "/rejection", Role.AGENCY_REVIEWER).form(RejectForm.class, FIGURE));
        }
    }
}
