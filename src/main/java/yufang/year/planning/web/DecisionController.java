package yufang.year.planning.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.CommitteeDecision;
import yufang.year.planning.domain.OpinionItemId;
import yufang.year.planning.domain.OpinionSettling;
import yufang.year.planning.domain.PlanDeciding;
import yufang.year.planning.query.PlanQueries;

/** What is decided about a plan: each wish of a unit by the officer, the whole by the committee. */
@Controller
class DecisionController {

    private final OpinionSettling settling;
    private final PlanDeciding deciding;
    private final PlanQueries queries;

    DecisionController(OpinionSettling settling, PlanDeciding deciding, PlanQueries queries) {
        this.settling = settling;
        this.deciding = deciding;
        this.queries = queries;
    }

    @GetMapping("/plans/{id}/items/{item}")
    String item(@PathVariable PlanVersionId id, @PathVariable OpinionItemId item, Model model) {
        model.addAttribute("view", PlanForms.settlement(queries.details(id), settling.item(id, item)));
        return "planning/planForm";
    }

    @PostMapping("/plans/{id}/items/{item}/settlement")
    String settle(
            @PathVariable PlanVersionId id,
            @PathVariable OpinionItemId item,
            @Valid SettleForm form,
            RedirectAttributes flash) {
        settling.settle(id, item, requireNonNull(form.version()), requireNonNull(form.adopts()), form.reason());
        flash.addFlashAttribute("done", Wording.of("planning.done.settled"));
        return PlanController.address(id);
    }

    @PostMapping("/plans/{id}/decision")
    String decide(@PathVariable PlanVersionId id, @Valid DecideForm form, RedirectAttributes flash) {
        deciding.decide(id, requireNonNull(form.version()), form.vote(), Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("planning.done.decided"));
        return PlanController.address(id);
    }

    @PostMapping("/plans/{id}/issue")
    String issue(@PathVariable PlanVersionId id, @Valid IssueForm form, RedirectAttributes flash) {
        deciding.issue(
                id,
                requireNonNull(form.version()),
                DocumentNumber.typed(requireNonNull(form.number()), "number"),
                requireNonNull(form.issuedOn()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("planning.done.issued"));
        return PlanController.address(id);
    }

    record SettleForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Boolean adopts,
            @Size(max = 500) @Nullable String reason) {}

    record DecideForm(
            @NotNull @Nullable Integer version,
            @NotNull CommitteeDecision.@Nullable Form form,
            @NotNull @Nullable LocalDate decidedOn,
            @NotNull @Min(0) @Max(1000) @Nullable Integer membersFor,
            @NotNull @Min(0) @Max(1000) @Nullable Integer membersAgainst,
            @Size(max = 1000) @Nullable String note,
            @Nullable MultipartFile file) {

        CommitteeDecision.Vote vote() {
            return new CommitteeDecision.Vote(
                    requireNonNull(form),
                    requireNonNull(decidedOn),
                    requireNonNull(membersFor),
                    requireNonNull(membersAgainst),
                    note);
        }
    }

    record IssueForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 80) @Nullable String number,
            @NotNull @Nullable LocalDate issuedOn,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/plans/{id}";
        private static final String ITEM = PAGE + "/items/{item}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(ITEM, Role.HRSS_OFFICER),
                    Route.post(ITEM + "/settlement", Role.HRSS_OFFICER).form(SettleForm.class, ITEM),
                    Route.post(PAGE + "/decision", Role.COMMITTEE_OFFICE).form(DecideForm.class, PAGE),
                    Route.post(PAGE + "/issue", Role.COMMITTEE_OFFICE).form(IssueForm.class, PAGE));
        }
    }
}
