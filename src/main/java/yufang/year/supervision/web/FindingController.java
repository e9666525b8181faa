package yufang.year.supervision.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.SubjectKey;
import yufang.year.delivery.ListedSubject;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.domain.FindingFollowing;
import yufang.year.supervision.domain.SpotChecking;
import yufang.year.supervision.domain.UnitLowering;
import yufang.year.supervision.query.FindingQueries;

/** Findings: the provider answers, the agency asks again, lowers or closes. */
@Controller
class FindingController {

    private final FindingFollowing following;
    private final UnitLowering lowering;
    private final SpotChecking checking;
    private final FindingQueries queries;
    private final Surroundings surroundings;

    FindingController(
            FindingFollowing following,
            UnitLowering lowering,
            SpotChecking checking,
            FindingQueries queries,
            Surroundings surroundings) {
        this.following = following;
        this.lowering = lowering;
        this.checking = checking;
        this.queries = queries;
        this.surroundings = surroundings;
    }

    @GetMapping("/supervision/findings/{finding}")
    String show(@PathVariable FindingId finding, Model model) {
        var details = queries.details(finding);
        var around = surroundings.of(finding, details.contract());
        model.addAttribute(
                "view",
                new FindingView(
                        details, following.problemsBeforeDecision(finding), loweringForm(finding, around), around));
        return "supervision/finding";
    }

    private @Nullable LoweringForm loweringForm(FindingId finding, Around around) {
        var unit = around.isOfficer() ? lowering.unitOf(finding) : null;
        return unit == null
                ? null
                : new LoweringForm(
                        unit,
                        around.contract().obligation(unit.obligation()).terms().measures(),
                        lowering.problemsBeforeLowering(finding));
    }

    @PostMapping("/supervision/findings/{finding}/correction")
    String correct(@PathVariable FindingId finding, @Valid CorrectForm form, RedirectAttributes flash) {
        checking.correctFinding(
                finding, requireNonNull(form.version()), requireNonNull(form.seen()), requireNonNull(form.place()));
        return done(finding, "supervision.finding.done.corrected", flash);
    }

    @PostMapping("/supervision/findings/{finding}/answer")
    String answer(@PathVariable FindingId finding, @Valid AnswerForm form, RedirectAttributes flash) {
        following.answer(
                finding, requireNonNull(form.version()), requireNonNull(form.said()), Upload.of("file", form.file()));
        return done(finding, "supervision.finding.done.answered", flash);
    }

    @PostMapping("/supervision/findings/{finding}/question")
    String askAgain(@PathVariable FindingId finding, @Valid ReasonForm form, RedirectAttributes flash) {
        following.askAgain(finding, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done(finding, "supervision.finding.done.asked-again", flash);
    }

    @PostMapping("/supervision/findings/{finding}/closure")
    String close(@PathVariable FindingId finding, @Valid ReasonForm form, RedirectAttributes flash) {
        following.close(finding, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done(finding, "supervision.finding.done.closed", flash);
    }

    @PostMapping("/supervision/findings/{finding}/lowering")
    String lower(@PathVariable FindingId finding, @Valid LowerForm form, RedirectAttributes flash) {
        lowering.lower(
                finding,
                requireNonNull(form.version()),
                requireNonNull(form.reason()),
                form.figures(),
                struck(finding, form));
        return done(finding, "supervision.finding.done.lowered", flash);
    }

    /** Those of the unit's roster that were ticked; a key that nobody has on it is no subject. */
    private Set<SubjectKey> struck(FindingId finding, LowerForm form) {
        var unit = lowering.unitOf(finding);
        var listed = unit == null
                ? Map.<String, SubjectKey>of()
                : unit.subjects().stream()
                        .map(ListedSubject::key)
                        .collect(Collectors.toMap(LoweringForm::written, key -> key, (one, same) -> one));
        var ticked = form.ticked();
        if (!listed.keySet().containsAll(ticked)) {
            throw new RuleViolated(
                    List.of(Problem.of("supervision.finding.not-listed").at("struck")));
        }
        return ticked.stream().map(key -> requireNonNull(listed.get(key))).collect(Collectors.toSet());
    }

    private static String done(FindingId finding, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/supervision/findings/" + finding.value();
    }

    record CorrectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 1_000) @Nullable String seen,
            @NotNull @Size(max = 200) @Nullable String place) {}

    record AnswerForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 4_000) @Nullable String said,
            @Nullable MultipartFile file) {}

    record ReasonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 1_000) @Nullable String reason) {}

    record LowerForm(
            @NotNull @Nullable Integer version,
            @Nullable List<String> struck,
            @Nullable MeasureId measure,

            @DecimalMin("0") @Digits(integer = 11, fraction = 4) @Nullable
            BigDecimal figure,

            @NotNull @Size(max = 1_000) @Nullable String reason) {

        Set<String> ticked() {
            return struck == null
                    ? Set.of()
                    : struck.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        /** Both or neither. */
        Map<MeasureId, Figure> figures() {
            if (measure == null && figure == null) return Map.of();
            if (measure == null) throw missing("measure");
            if (figure == null) throw missing("figure");
            return Map.of(measure, new Figure(figure));
        }

        private static RuleViolated missing(String field) {
            return new RuleViolated(List.of(Problem.of("form.bad.missing").at(field)));
        }
    }

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/supervision/findings/{finding}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, Surroundings.lookers()),
                    Route.post(PAGE + "/correction", Role.AGENCY_OFFICER).form(CorrectForm.class, PAGE),
                    Route.post(PAGE + "/answer", Role.PROVIDER_MANAGER).form(AnswerForm.class, PAGE),
                    Route.post(PAGE + "/question", Role.AGENCY_OFFICER).form(ReasonForm.class, PAGE),
                    Route.post(PAGE + "/closure", Role.AGENCY_OFFICER).form(ReasonForm.class, PAGE),
                    Route.post(PAGE + "/lowering", Role.AGENCY_OFFICER).form(LowerForm.class, PAGE));
        }
    }
}
