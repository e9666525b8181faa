package yufang.year.contracts.web;

import static java.util.Objects.requireNonNull;
import static yufang.year.contracts.web.ContractController.PAGE;
import static yufang.year.contracts.web.ContractController.address;

import jakarta.validation.Valid;
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
import yufang.year.contracts.ContractId;
import yufang.year.contracts.domain.ContractSigning;
import yufang.year.contracts.query.ContractQueries;

/** A contract goes to the provider, to the leader, to its signatures, or back. */
@Controller
class SigningController {

    private final ContractSigning signing;
    private final ContractQueries queries;

    SigningController(ContractSigning signing, ContractQueries queries) {
        this.signing = signing;
        this.queries = queries;
    }

    @PostMapping(PAGE + "/offer")
    String offer(@PathVariable ContractId id, @Valid MoveForm form, RedirectAttributes flash) {
        signing.offer(id, requireNonNull(form.version()));
        return done("contracts.done.offered", id, flash);
    }

    @PostMapping(PAGE + "/recall")
    String recall(@PathVariable ContractId id, @Valid BackForm form, RedirectAttributes flash) {
        signing.recall(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done("contracts.done.recalled", id, flash);
    }

    @PostMapping(PAGE + "/agreement")
    String agree(@PathVariable ContractId id, @Valid MoveForm form, RedirectAttributes flash) {
        signing.agree(id, requireNonNull(form.version()));
        return done("contracts.done.agreed", id, flash);
    }

    @PostMapping(PAGE + "/return")
    String sendBack(@PathVariable ContractId id, @Valid BackForm form, RedirectAttributes flash) {
        signing.sendBack(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done("contracts.done.sent-back", id, flash);
    }

    @PostMapping(PAGE + "/signature")
    String sign(@PathVariable ContractId id, @Valid SignForm form, RedirectAttributes flash) {
        signing.sign(
                id, requireNonNull(form.version()), requireNonNull(form.signedOn()), Upload.of("file", form.file()));
        return done("contracts.done.signed", id, flash);
    }

    @PostMapping(PAGE + "/refusal")
    String refuse(@PathVariable ContractId id, @Valid BackForm form, RedirectAttributes flash) {
        signing.refuse(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done("contracts.done.refused", id, flash);
    }

    @GetMapping(PAGE + "/termination")
    String termination(@PathVariable ContractId id, Model model) {
        model.addAttribute("view", ContractForms.termination(queries.details(id)));
        return "contracts/form";
    }

    @PostMapping(PAGE + "/termination")
    String terminate(@PathVariable ContractId id, @Valid BackForm form, RedirectAttributes flash) {
        signing.terminate(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done("contracts.done.terminated", id, flash);
    }

    private static String done(String words, ContractId id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(words));
        return address(id);
    }

    record MoveForm(@NotNull @Nullable Integer version) {}

    record BackForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    record SignForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable LocalDate signedOn,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(PAGE + "/offer", Role.AGENCY_OFFICER).form(MoveForm.class, PAGE),
                    Route.post(PAGE + "/recall", Role.AGENCY_OFFICER).form(BackForm.class, PAGE),
                    Route.post(PAGE + "/agreement", Role.PROVIDER_MANAGER).form(MoveForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.PROVIDER_MANAGER).form(BackForm.class, PAGE),
                    Route.post(PAGE + "/signature", Role.AGENCY_LEADER).form(SignForm.class, PAGE),
                    Route.post(PAGE + "/refusal", Role.AGENCY_LEADER).form(BackForm.class, PAGE),
                    Route.get(PAGE + "/termination", Role.AGENCY_LEADER),
                    Route.post(PAGE + "/termination", Role.AGENCY_LEADER).form(BackForm.class, PAGE + "/termination"));
        }
    }
}
