package yufang.year.acceptance.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.acceptance.domain.AcceptanceApplying;
import yufang.year.acceptance.domain.CostVoucherId;
import yufang.year.acceptance.domain.DossierKeeping;
import yufang.year.acceptance.domain.EvidenceEntryId;
import yufang.year.acceptance.domain.VoucherEntry;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;

/** The provider’s manager gathers vouchers and evidence, and applies. */
@Controller
class DossierController {

    static final String PAGE = AcceptanceController.HOME + "/contracts/{contract}";

    private final DossierKeeping keeping;
    private final AcceptanceApplying applying;
    private final DossierPages pages;

    DossierController(DossierKeeping keeping, AcceptanceApplying applying, DossierPages pages) {
        this.keeping = keeping;
        this.applying = applying;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    String show(@PathVariable ContractId contract, Model model) {
        model.addAttribute("view", pages.preparation(contract));
        return "acceptance/preparation";
    }

    @PostMapping(PAGE + "/application")
    String apply(@PathVariable ContractId contract, @Valid ApplyForm form, RedirectAttributes flash) {
        var id = applying.apply(contract, form.version(), requireNonNull(form.summary()));
        flash.addFlashAttribute("done", Wording.of("acceptance.done.applied"));
        return "redirect:" + AcceptanceController.HOME + "/" + id.value();
    }

    @GetMapping(PAGE + "/vouchers/new")
    String newVoucher(@PathVariable ContractId contract, Model model) {
        model.addAttribute("view", pages.newVoucher(contract));
        return "acceptance/act";
    }

    @PostMapping(PAGE + "/vouchers")
    String addVoucher(@PathVariable ContractId contract, @Valid VoucherForm form, RedirectAttributes flash) {
        keeping.addVoucher(
                contract,
                form.version(),
                new VoucherEntry(
                        requireNonNull(form.number()),
                        requireNonNull(form.issuedOn()),
                        requireNonNull(form.particulars()),
                        requireNonNull(form.amount())),
                form.replaces() == null ? null : new CostVoucherId(form.replaces()),
                Upload.of("file", form.file()));
        return saved(contract, flash);
    }

    @GetMapping(PAGE + "/vouchers/{voucher}")
    String voucher(@PathVariable ContractId contract, @PathVariable CostVoucherId voucher, Model model) {
        model.addAttribute("view", pages.voucher(contract, voucher));
        return "acceptance/act";
    }

    @PostMapping(PAGE + "/vouchers/{voucher}/removal")
    String removeVoucher(
            @PathVariable ContractId contract,
            @PathVariable CostVoucherId voucher,
            @Valid RemovalForm form,
            RedirectAttributes flash) {
        keeping.removeVoucher(contract, voucher, form.version());
        return saved(contract, flash);
    }

    @GetMapping(PAGE + "/evidence/new")
    String newEvidence(@PathVariable ContractId contract, Model model) {
        model.addAttribute("view", pages.newEvidence(contract));
        return "acceptance/act";
    }

    @PostMapping(PAGE + "/evidence")
    String addEvidence(@PathVariable ContractId contract, @Valid EvidenceForm form, RedirectAttributes flash) {
        keeping.addEvidence(
                contract,
                form.version(),
                new ObligationId(requireNonNull(form.obligation())),
                requireNonNull(form.said()),
                requireNonNull(form.kept()),
                Upload.of("file", form.file()));
        return saved(contract, flash);
    }

    @GetMapping(PAGE + "/evidence/{entry}")
    String evidence(@PathVariable ContractId contract, @PathVariable EvidenceEntryId entry, Model model) {
        model.addAttribute("view", pages.evidence(contract, entry));
        return "acceptance/act";
    }

    @PostMapping(PAGE + "/evidence/{entry}/removal")
    String removeEvidence(
            @PathVariable ContractId contract,
            @PathVariable EvidenceEntryId entry,
            @Valid RemovalForm form,
            RedirectAttributes flash) {
        keeping.removeEvidence(contract, entry, form.version());
        return saved(contract, flash);
    }

    private static String saved(ContractId contract, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of("acceptance.done.saved"));
        return "redirect:" + AcceptanceController.HOME + "/contracts/" + contract.value();
    }

    /** Without a version before the first application. */
    record ApplyForm(
            @Nullable Integer version,
            @NotNull @Size(max = 4000) @Nullable String summary) {}

    record VoucherForm(
            @Nullable Integer version,
            @NotNull @Size(max = 100) @Nullable String number,
            @NotNull @Nullable LocalDate issuedOn,
            @NotNull @Size(max = 500) @Nullable String particulars,
            @NotNull @Nullable Money amount,
            @Nullable UUID replaces,
            @Nullable MultipartFile file) {}

    record EvidenceForm(
            @Nullable Integer version,
            @NotNull @Nullable UUID obligation,
            @NotNull @Size(max = 500) @Nullable String said,
            @NotNull @Size(max = 200) @Nullable String kept,
            @Nullable MultipartFile file) {}

    record RemovalForm(@Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            var voucher = PAGE + "/vouchers/{voucher}";
            var entry = PAGE + "/evidence/{entry}";
            return List.of(
                    Route.get(PAGE, Role.PROVIDER_MANAGER),
                    act("/application", ApplyForm.class, PAGE),
                    Route.get(PAGE + "/vouchers/new", Role.PROVIDER_MANAGER),
                    act("/vouchers", VoucherForm.class, PAGE + "/vouchers/new"),
                    Route.get(voucher, Role.PROVIDER_MANAGER),
                    act("/vouchers/{voucher}/removal", RemovalForm.class, voucher),
                    Route.get(PAGE + "/evidence/new", Role.PROVIDER_MANAGER),
                    act("/evidence", EvidenceForm.class, PAGE + "/evidence/new"),
                    Route.get(entry, Role.PROVIDER_MANAGER),
                    act("/evidence/{entry}/removal", RemovalForm.class, entry));
        }

        private static Route act(String below, Class<?> form, String page) {
            return Route.post(PAGE + below, Role.PROVIDER_MANAGER).form(form, page);
        }
    }
}
