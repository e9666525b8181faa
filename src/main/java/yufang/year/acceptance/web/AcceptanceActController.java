package yufang.year.acceptance.web;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceFiling;
import yufang.year.acceptance.domain.ApplicationChecking;
import yufang.year.acceptance.domain.Concluding;

/** The agency checks and concludes; the committee’s office files; both write down what was learnt. */
@Controller
class AcceptanceActController {

    private static final String PAGE = AcceptanceController.HOME + "/{id}";

    private final ApplicationChecking checking;
    private final Concluding concluding;
    private final AcceptanceFiling filing;
    private final ConclusionPages pages;

    AcceptanceActController(
            ApplicationChecking checking, Concluding concluding, AcceptanceFiling filing, ConclusionPages pages) {
        this.checking = checking;
        this.concluding = concluding;
        this.filing = filing;
        this.pages = pages;
    }

    @PostMapping(PAGE + "/incompleteness")
    String returnAsIncomplete(@PathVariable AcceptanceCaseId id, @Valid MissingForm form, RedirectAttributes flash) {
        checking.returnAsIncomplete(id, requireNonNull(form.version()), requireNonNull(form.missing()));
        return done(id, "acceptance.done.returned", flash);
    }

    @PostMapping(PAGE + "/review")
    String acceptForReview(@PathVariable AcceptanceCaseId id, @Valid PlainForm form, RedirectAttributes flash) {
        checking.acceptForReview(id, requireNonNull(form.version()));
        return done(id, "acceptance.done.review", flash);
    }

    @GetMapping(PAGE + "/conclusion")
    String conclusion(@PathVariable AcceptanceCaseId id, Model model) {
        model.addAttribute("view", pages.conclusion(id));
        return "acceptance/conclusion";
    }

    @PostMapping(PAGE + "/conclusion")
    String conclude(@PathVariable AcceptanceCaseId id, @Valid ReportForm form, RedirectAttributes flash) {
        concluding.conclude(
                id, requireNonNull(form.version()), requireNonNull(form.report()), Upload.of("file", form.file()));
        return done(id, "acceptance.done.concluded", flash);
    }

    @PostMapping(PAGE + "/filing")
    String file(@PathVariable AcceptanceCaseId id, @Valid FilingForm form, RedirectAttributes flash) {
        filing.file(id, requireNonNull(form.version()), requireNonNull(form.number()));
        return done(id, "acceptance.done.filed", flash);
    }

    @GetMapping(PAGE + "/lessons/new")
    String lesson(@PathVariable AcceptanceCaseId id, Model model) {
        model.addAttribute("view", pages.lesson(id));
        return "acceptance/act";
    }

    @PostMapping(PAGE + "/lessons")
    String recordLesson(@PathVariable AcceptanceCaseId id, @Valid LessonForm form, RedirectAttributes flash) {
        filing.recordLesson(id, requireNonNull(form.version()), requireNonNull(form.said()));
        return done(id, "acceptance.done.saved", flash);
    }

    static String done(AcceptanceCaseId id, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("done", new Wording(words, List.of()));
        return "redirect:" + AcceptanceController.HOME + "/" + id.value();
    }

    record PlainForm(@NotNull @Nullable Integer version) {}

    record MissingForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 2000) @Nullable String missing) {}

    record ReportForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 8000) @Nullable String report,
            @Nullable MultipartFile file) {}

    record FilingForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 100) @Nullable String number) {}

    record LessonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 1000) @Nullable String said) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(PAGE + "/incompleteness", Role.AGENCY_OFFICER).form(MissingForm.class, PAGE),
                    Route.post(PAGE + "/review", Role.AGENCY_OFFICER).form(PlainForm.class, PAGE),
                    Route.get(PAGE + "/conclusion", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/conclusion", Role.AGENCY_OFFICER).form(ReportForm.class, PAGE + "/conclusion"),
                    Route.post(PAGE + "/filing", Role.COMMITTEE_OFFICE).form(FilingForm.class, PAGE),
                    Route.get(PAGE + "/lessons/new", Role.AGENCY_OFFICER, Role.COMMITTEE_OFFICE),
                    Route.post(PAGE + "/lessons", Role.AGENCY_OFFICER, Role.COMMITTEE_OFFICE)
                            .form(LessonForm.class, PAGE + "/lessons/new"));
        }
    }
}
