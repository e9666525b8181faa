package yufang.year.payments.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.BankReturning;
import yufang.year.payments.domain.PaymentDeciding;

/** The agency's officer checks a request, its reviewer seconds it and confirms returns; each can refuse it. */
@Controller
class PaymentDecisionController {

    private final PaymentDeciding deciding;
    private final BankReturning returning;

    PaymentDecisionController(PaymentDeciding deciding, BankReturning returning) {
        this.deciding = deciding;
        this.returning = returning;
    }

    @PostMapping("/money/payments/{id}/check")
    String check(@PathVariable PaymentCaseId id, @Valid StepForm form, RedirectAttributes flash) {
        deciding.check(id, requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("payments.done.checked"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/seconding")
    String second(@PathVariable PaymentCaseId id, @Valid StepForm form, RedirectAttributes flash) {
        deciding.second(id, requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("payments.done.seconded"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/rejection")
    String reject(@PathVariable PaymentCaseId id, @Valid RejectForm form, RedirectAttributes flash) {
        deciding.reject(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("payments.done.rejected"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/return/confirmation")
    String confirmReturn(@PathVariable PaymentCaseId id, @Valid StepForm form, RedirectAttributes flash) {
        returning.confirm(id, requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("payments.done.returned"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/return/refusal")
    String refuseReturn(@PathVariable PaymentCaseId id, @Valid RejectForm form, RedirectAttributes flash) {
        returning.refuse(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("payments.done.return-refused"));
        return PaymentRoutes.to(id);
    }

    record StepForm(@NotNull @Nullable Integer version) {}

    record RejectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(PaymentRoutes.PAGE + "/check", Role.AGENCY_OFFICER)
                            .form(StepForm.class, PaymentRoutes.PAGE),
                    Route.post(PaymentRoutes.PAGE + "/seconding", Role.AGENCY_REVIEWER)
                            .form(StepForm.class, PaymentRoutes.PAGE),
                    Route.post(
                                    PaymentRoutes.PAGE + "/rejection",
                                    Role.AGENCY_OFFICER,
                                    Role.AGENCY_REVIEWER,
                                    Role.AGENCY_CASHIER)
                            .form(RejectForm.class, PaymentRoutes.PAGE),
                    Route.post(PaymentRoutes.PAGE + "/return/confirmation", Role.AGENCY_REVIEWER)
                            .form(StepForm.class, PaymentRoutes.PAGE),
                    Route.post(PaymentRoutes.PAGE + "/return/refusal", Role.AGENCY_REVIEWER)
                            .form(RejectForm.class, PaymentRoutes.PAGE));
        }
    }
}
