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
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.InvoiceText;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentRequesting;

/** The provider's manager asks for the advance and for the balance. */
@Controller
class PaymentRequestController {

    private final PaymentRequesting requesting;

    PaymentRequestController(PaymentRequesting requesting) {
        this.requesting = requesting;
    }

    @PostMapping("/money/payments/contracts/{contract}/advance")
    String advance(@PathVariable ContractId contract, @Valid RequestForm form, RedirectAttributes flash) {
        return request(contract, PaymentKind.ADVANCE, form, flash);
    }

    @PostMapping("/money/payments/contracts/{contract}/balance")
    String balance(@PathVariable ContractId contract, @Valid RequestForm form, RedirectAttributes flash) {
        return request(contract, PaymentKind.BALANCE, form, flash);
    }

    private String request(ContractId contract, PaymentKind kind, RequestForm form, RedirectAttributes flash) {
        var id = requesting.request(
                contract,
                kind,
                text(form.number(), form.issuedOn(), form.amount(), form.payee(), form.account()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("payments.done.requested"));
        return PaymentRoutes.to(id);
    }

    @PostMapping("/money/payments/{id}/invoices")
    String add(@PathVariable PaymentCaseId id, @Valid InvoiceForm form, RedirectAttributes flash) {
        requesting.add(
                id,
                requireNonNull(form.version()),
                text(form.number(), form.issuedOn(), form.amount(), form.payee(), form.account()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("payments.done.invoice"));
        return PaymentRoutes.to(id);
    }

    private static InvoiceText text(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable Money amount,
            @Nullable String payee,
            @Nullable String account) {
        return InvoiceText.of(
                requireNonNull(number),
                requireNonNull(issuedOn),
                requireNonNull(amount),
                requireNonNull(payee),
                requireNonNull(account));
    }

    record RequestForm(
            @NotNull @Size(max = 60) @Nullable String number,
            @NotNull @Nullable LocalDate issuedOn,
            @NotNull @Nullable Money amount,
            @NotNull @Size(max = 200) @Nullable String payee,
            @NotNull @Size(max = 60) @Nullable String account,
            @Nullable MultipartFile file) {}

    record InvoiceForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 60) @Nullable String number,
            @NotNull @Nullable LocalDate issuedOn,
            @NotNull @Nullable Money amount,
            @NotNull @Size(max = 200) @Nullable String payee,
            @NotNull @Size(max = 60) @Nullable String account,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(PaymentRoutes.CONTRACT + "/advance", Role.PROVIDER_MANAGER)
                            .form(RequestForm.class, PaymentRoutes.CONTRACT),
                    Route.post(PaymentRoutes.CONTRACT + "/balance", Role.PROVIDER_MANAGER)
                            .form(RequestForm.class, PaymentRoutes.CONTRACT),
                    Route.post(PaymentRoutes.PAGE + "/invoices", Role.PROVIDER_MANAGER)
                            .form(InvoiceForm.class, PaymentRoutes.PAGE));
        }
    }
}
