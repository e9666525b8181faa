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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.quantity.DeductionLine;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;
import yufang.year.acceptance.domain.AgreedDeduction;
import yufang.year.acceptance.domain.DeductionKeeping;
import yufang.year.contracts.ObligationId;

/** The agency proposes what is taken off the price; its reviewer decides; the provider reads the reasons. */
@Controller
class DeductionController {

    private static final String PAGE = AcceptanceController.HOME + "/{id}";
    private static final String OBLIGATION = PAGE + "/obligations/{obligation}/deduction";
    private static final String DEDUCTION = PAGE + "/deductions/{deduction}";

    private final DeductionKeeping keeping;
    private final DeductionPages pages;

    DeductionController(DeductionKeeping keeping, DeductionPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping(OBLIGATION)
    String shortfall(@PathVariable AcceptanceCaseId id, @PathVariable ObligationId obligation, Model model) {
        model.addAttribute("view", pages.shortfall(id, obligation));
        return "acceptance/act";
    }

    @PostMapping(OBLIGATION)
    String proposeForShortfall(
            @PathVariable AcceptanceCaseId id,
            @PathVariable ObligationId obligation,
            @Valid PlainForm form,
            RedirectAttributes flash) {
        keeping.proposeForShortfall(id, requireNonNull(form.version()), obligation);
        return AcceptanceActController.done(id, "acceptance.done.proposed", flash);
    }

    @GetMapping(PAGE + "/penalties/new")
    String penalty(@PathVariable AcceptanceCaseId id, Model model) {
        model.addAttribute("view", pages.penalty(id));
        return "acceptance/act";
    }

    @PostMapping(PAGE + "/penalties")
    String proposeAgreed(@PathVariable AcceptanceCaseId id, @Valid AgreedForm form, RedirectAttributes flash) {
        keeping.proposeAgreed(
                id,
                requireNonNull(form.version()),
                new AgreedDeduction(
                        requireNonNull(form.cause()),
                        requireNonNull(form.particulars()),
                        requireNonNull(form.term()),
                        requireNonNull(form.amount())));
        return AcceptanceActController.done(id, "acceptance.done.proposed", flash);
    }

    @GetMapping(DEDUCTION)
    String show(@PathVariable AcceptanceCaseId id, @PathVariable DeductionId deduction, Model model) {
        model.addAttribute("view", pages.deduction(id, deduction));
        return "acceptance/act";
    }

    @PostMapping(DEDUCTION + "/confirmation")
    String confirm(
            @PathVariable AcceptanceCaseId id,
            @PathVariable DeductionId deduction,
            @Valid PlainForm form,
            RedirectAttributes flash) {
        keeping.confirm(id, deduction, requireNonNull(form.version()));
        return AcceptanceActController.done(id, "acceptance.done.confirmed", flash);
    }

    @PostMapping(DEDUCTION + "/rejection")
    String reject(
            @PathVariable AcceptanceCaseId id,
            @PathVariable DeductionId deduction,
            @Valid RejectForm form,
            RedirectAttributes flash) {
        keeping.reject(id, deduction, requireNonNull(form.version()), requireNonNull(form.reason()));
        return AcceptanceActController.done(id, "acceptance.done.rejected", flash);
    }

    record PlainForm(@NotNull @Nullable Integer version) {}

    record AgreedForm(
            @NotNull @Nullable Integer version,
            @NotNull DeductionLine.@Nullable Cause cause,
            @NotNull @Size(max = 300) @Nullable String particulars,
            @NotNull @Size(max = 500) @Nullable String term,
            @NotNull @Nullable Money amount) {}

    record RejectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(OBLIGATION, Role.AGENCY_OFFICER),
                    Route.post(OBLIGATION, Role.AGENCY_OFFICER).form(PlainForm.class, OBLIGATION),
                    Route.get(PAGE + "/penalties/new", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/penalties", Role.AGENCY_OFFICER)
                            .form(AgreedForm.class, PAGE + "/penalties/new"),
                    Route.get(DEDUCTION, AcceptanceController.Table.readers()),
                    Route.post(DEDUCTION + "/confirmation", Role.AGENCY_REVIEWER)
                            .form(PlainForm.class, DEDUCTION),
                    Route.post(DEDUCTION + "/rejection", Role.AGENCY_REVIEWER).form(RejectForm.class, DEDUCTION));
        }
    }
}
