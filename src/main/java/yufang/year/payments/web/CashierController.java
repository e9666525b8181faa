package yufang.year.payments.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.BankReference;
import yufang.year.payments.domain.BankReturning;
import yufang.year.payments.domain.PaymentPaying;

/** The cashier opens the account's number, transfers, and writes down what the bank gave back. */
@Controller
class CashierController {

    private final PaymentPaying paying;
    private final BankReturning returning;

    CashierController(PaymentPaying paying, BankReturning returning) {
        this.paying = paying;
        this.returning = returning;
    }

    @PostMapping("/money/payments/{id}/account")
    String open(@PathVariable PaymentCaseId id, @Valid OpenForm form, RedirectAttributes flash) {
        paying.openAccount(id, requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("payments.done.opened"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/transfer")
    String pay(@PathVariable PaymentCaseId id, @Valid TransferForm form, RedirectAttributes flash) {
        paying.pay(
                id,
                requireNonNull(form.version()),
                BankReference.of(requireNonNull(form.reference())),
                requireNonNull(form.on()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("payments.done.paid"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/return")
    String stateReturn(@PathVariable PaymentCaseId id, @Valid ReturnForm form, RedirectAttributes flash) {
        returning.state(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.on()),
                requireNonNull(form.reason()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("payments.done.return-stated"));
        return PaymentRoutes.to(id);
    }

    record OpenForm(@NotNull @Nullable Integer version) {}

    record TransferForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 100) @Nullable String reference,
            @NotNull @Nullable LocalDate on,
            @Nullable MultipartFile file) {}

    record ReturnForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable LocalDate on,
            @NotNull @Size(max = 500) @Nullable String reason,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(PaymentRoutes.PAGE + "/account", Role.AGENCY_CASHIER)
                            .form(OpenForm.class, PaymentRoutes.PAGE),
                    Route.post(PaymentRoutes.PAGE + "/transfer", Role.AGENCY_CASHIER)
                            .form(TransferForm.class, PaymentRoutes.PAGE),
                    Route.post(PaymentRoutes.PAGE + "/return", Role.AGENCY_CASHIER)
                            .form(ReturnForm.class, PaymentRoutes.PAGE));
        }
    }
}
