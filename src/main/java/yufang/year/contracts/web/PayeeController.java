package yufang.year.contracts.web;

import static java.util.Objects.requireNonNull;
import static yufang.year.contracts.web.ContractController.address;

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
import yufang.shared.BankAccount;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.domain.PayeeEntry;
import yufang.year.contracts.domain.PayeeKeeping;
import yufang.year.contracts.query.ContractQueries;
import yufang.year.contracts.query.PayeeQueries;

/** One person of the agency enters to whom the money goes, another confirms it. */
@Controller
class PayeeController {

    private static final String PAYEES = ContractController.PAGE + "/payees";
    private static final String PAYEE = PAYEES + "/{payee}";

    private final PayeeKeeping keeping;
    private final ContractQueries queries;
    private final PayeeQueries payees;
    private final ContractPages pages;

    PayeeController(PayeeKeeping keeping, ContractQueries queries, PayeeQueries payees, ContractPages pages) {
        this.keeping = keeping;
        this.queries = queries;
        this.payees = payees;
        this.pages = pages;
    }

    @GetMapping(PAYEES + "/new")
    String blank(@PathVariable ContractId id, Model model) {
        model.addAttribute(
                "view", ContractForms.payee(queries.details(id), payees.of(id).isEmpty()));
        return "contracts/form";
    }

    @PostMapping(PAYEES)
    String enter(@PathVariable ContractId id, @Valid EntryForm form, RedirectAttributes flash) {
        keeping.enter(id, requireNonNull(form.version()), form.entry(), Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("contracts.done.payee-entered"));
        return address(id);
    }

    @GetMapping(PAYEE)
    String show(@PathVariable ContractId id, @PathVariable PayeeId payee, Model model) {
        model.addAttribute("view", pages.payee(id, payee));
        return "contracts/payee";
    }

    @PostMapping(PAYEE + "/confirmation")
    String confirm(
            @PathVariable ContractId id,
            @PathVariable PayeeId payee,
            @Valid ConfirmForm form,
            RedirectAttributes flash) {
        keeping.confirm(id, payee, requireNonNull(form.version()), account(form.account()));
        flash.addFlashAttribute("done", Wording.of("contracts.done.payee-confirmed"));
        return address(id);
    }

    /** @throws RuleViolated beside the field where it has not the form of an account */
    private static BankAccount account(@Nullable String typed) {
        try {
            return BankAccount.of(requireNonNull(typed));
        } catch (RuleViolated refused) {
            throw new RuleViolated(refused.problems().stream()
                    .map(problem -> problem.at("account"))
                    .toList());
        }
    }

    record EntryForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String accountName,
            @NotNull @Size(max = 200) @Nullable String bank,
            @NotNull @Size(max = 60) @Nullable String account,
            @Size(max = 500) @Nullable String reason,
            @Nullable MultipartFile file) {

        PayeeEntry entry() {
            return new PayeeEntry(
                    requireNonNull(accountName), requireNonNull(bank), PayeeController.account(account), reason);
        }
    }

    record ConfirmForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 60) @Nullable String account) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAYEES + "/new", Role.AGENCY_OFFICER),
                    Route.post(PAYEES, Role.AGENCY_OFFICER).form(EntryForm.class, PAYEES + "/new"),
                    Route.get(PAYEE, Role.readers()),
                    Route.post(PAYEE + "/confirmation", Role.AGENCY_REVIEWER).form(ConfirmForm.class, PAYEE));
        }
    }
}
