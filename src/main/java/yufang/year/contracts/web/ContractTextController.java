package yufang.year.contracts.web;

import static java.util.Objects.requireNonNull;
import static yufang.year.contracts.web.ContractController.PAGE;
import static yufang.year.contracts.web.ContractController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.domain.ContractContents;
import yufang.year.contracts.domain.ContractDrafting;
import yufang.year.contracts.domain.ContractTerms;
import yufang.year.contracts.domain.SourceChoice;
import yufang.year.contracts.query.ContractQueries;

/** The officer writes the terms of a contract and says where the figures of its targets come from. */
@Controller
class ContractTextController {

    private final ContractDrafting drafting;
    private final ContractQueries queries;
    private final ContractContents contents;
    private final Desk desk;

    ContractTextController(ContractDrafting drafting, ContractQueries queries, ContractContents contents, Desk desk) {
        this.drafting = drafting;
        this.queries = queries;
        this.contents = contents;
        this.desk = desk;
    }

    @GetMapping(PAGE + "/terms")
    String terms(@PathVariable ContractId id, Model model) {
        model.addAttribute("view", ContractForms.terms(queries.details(id), desk.rules()));
        return "contracts/form";
    }

    @PostMapping(PAGE + "/terms")
    String rewrite(@PathVariable ContractId id, @Valid TermsForm form, RedirectAttributes flash) {
        drafting.rewrite(id, requireNonNull(form.version()), form.terms());
        return saved(id, flash);
    }

    @GetMapping(PAGE + "/targets")
    String targets(@PathVariable ContractId id, Model model) {
        model.addAttribute("view", ContractForms.targets(queries.details(id), contents.of(id)));
        return "contracts/form";
    }

    @PostMapping(PAGE + "/targets")
    String source(@PathVariable ContractId id, @Valid TargetsForm form, RedirectAttributes flash) {
        drafting.source(id, requireNonNull(form.version()), form.choices());
        return saved(id, flash);
    }

    static String saved(ContractId id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of("contracts.done.saved"));
        return address(id);
    }

    record TermsForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 60) @Nullable String number,
            @NotNull @Size(max = 200) @Nullable String title,
            @Min(1) @Max(120) @Nullable Integer projectMonths,
            @Min(1) @Max(120) @Nullable Integer serviceMonths,
            @Nullable LocalDate serviceUntil,
            @Size(max = 200) @Nullable String serviceArea,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal advance,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal balance,

            @Size(max = 4000) @Nullable String duties,
            @Size(max = 4000) @Nullable String penalties,
            @Size(max = 4000) @Nullable String acceptanceTerms) {

        ContractTerms terms() {
            return new ContractTerms(
                    requireNonNull(number),
                    requireNonNull(title),
                    projectMonths,
                    serviceMonths,
                    serviceUntil,
                    serviceArea,
                    advance,
                    balance,
                    duties,
                    penalties,
                    acceptanceTerms);
        }
    }

    /** @param source by the place of the target: the id of a total, or {@link ContractForms#DOCUMENT} */
    record TargetsForm(
            @NotNull @Nullable Integer version, @Nullable Map<String, String> source) {

        List<SourceChoice> choices() {
            var choices = new ArrayList<SourceChoice>();
            var problems = new ArrayList<Problem>();
            var sent = source == null ? Map.<String, String>of() : source;
            sent.forEach((place, chosen) -> {
                try {
                    choices.add(new SourceChoice(Integer.parseInt(place), measure(chosen)));
                } catch (IllegalArgumentException unreadable) {
                    problems.add(Problem.of("form.bad.missing").at("source[" + place + "]"));
                }
            });
            if (choices.isEmpty() && problems.isEmpty()) problems.add(Problem.of("form.bad.value"));
            RuleViolated.unlessAllowed(problems);
            return choices;
        }

        private static @Nullable MeasureId measure(@Nullable String chosen) {
            return ContractForms.DOCUMENT.equals(chosen)
                    ? null
                    : new MeasureId(UUID.fromString(String.valueOf(chosen)));
        }
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE + "/terms", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/terms", Role.AGENCY_OFFICER).form(TermsForm.class, PAGE + "/terms"),
                    Route.get(PAGE + "/targets", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/targets", Role.AGENCY_OFFICER).form(TargetsForm.class, PAGE + "/targets"));
        }
    }
}
