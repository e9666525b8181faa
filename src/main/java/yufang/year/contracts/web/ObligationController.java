package yufang.year.contracts.web;

import static java.util.Objects.requireNonNull;
import static yufang.year.contracts.web.ContractTextController.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.domain.ContractDrafting;
import yufang.year.contracts.domain.EachWords;
import yufang.year.contracts.domain.MeasureChange;
import yufang.year.contracts.domain.ObligationWords;
import yufang.year.contracts.query.ContractQueries;

/** The officer sets what the contract says of one deliverable. */
@Controller
class ObligationController {

    private static final String OBLIGATION = ContractController.PAGE + "/obligations/{obligation}";
    private static final String MEASURE = OBLIGATION + "/measures/{measure}";

    private final ContractDrafting drafting;
    private final ContractQueries queries;

    ObligationController(ContractDrafting drafting, ContractQueries queries) {
        this.drafting = drafting;
        this.queries = queries;
    }

    @GetMapping(OBLIGATION + "/edit")
    String edit(@PathVariable ContractId id, @PathVariable ObligationId obligation, Model model) {
        var known = drafting.obligation(id, obligation);
        model.addAttribute("view", ObligationForms.obligation(queries.details(id), known, drafting.planned(id, known)));
        return "contracts/form";
    }

    @PostMapping(OBLIGATION + "/correction")
    String change(
            @PathVariable ContractId id,
            @PathVariable ObligationId obligation,
            @Valid ObligationForm form,
            RedirectAttributes flash) {
        drafting.change(id, requireNonNull(form.version()), obligation, form.words());
        return saved(id, flash);
    }

    @GetMapping(OBLIGATION + "/measures/new")
    String blank(@PathVariable ContractId id, @PathVariable ObligationId obligation, Model model) {
        model.addAttribute(
                "view", ObligationForms.newMeasure(queries.details(id), drafting.obligation(id, obligation)));
        return "contracts/form";
    }

    @PostMapping(OBLIGATION + "/measures")
    String add(
            @PathVariable ContractId id,
            @PathVariable ObligationId obligation,
            @Valid MeasureForm form,
            RedirectAttributes flash) {
        drafting.add(id, requireNonNull(form.version()), obligation, form.words());
        return saved(id, flash);
    }

    @GetMapping(MEASURE)
    String removal(
            @PathVariable ContractId id,
            @PathVariable ObligationId obligation,
            @PathVariable MeasureId measure,
            Model model) {
        var known = drafting.obligation(id, obligation);
        model.addAttribute(
                "view",
                ObligationForms.removal(
                        queries.details(id), known, known.measure(measure).orElseThrow(() -> new NotFound(measure))));
        return "contracts/form";
    }

    @PostMapping(MEASURE + "/removal")
    String remove(
            @PathVariable ContractId id,
            @PathVariable ObligationId obligation,
            @PathVariable MeasureId measure,
            @Valid RemovalForm form,
            RedirectAttributes flash) {
        drafting.remove(id, requireNonNull(form.version()), obligation, measure);
        return saved(id, flash);
    }

    /** @param figure by the place of the measure, as {@code upper} and {@code weight} */
    record ObligationForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String title,
            @Size(max = 2000) @Nullable String acceptanceStandard,
            @NotNull @Nullable Money amount,
            @NotNull ObligationWords.@Nullable Deduction deduction,
            @Nullable Money missingPrice,
            @Nullable Map<String, String> figure,
            @Nullable Map<String, String> upper,
            @Nullable Map<String, String> weight) {

        ObligationWords words() {
            var problems = new ArrayList<Problem>();
            var measures = new ArrayList<MeasureChange>();
            var count = figure == null ? 0 : figure.size();
            for (int place = 1; place <= count; place++) {
                measures.add(new MeasureChange(
                        place,
                        read("figure", figure, place, problems),
                        read("upper", upper, place, problems),
                        read("weight", weight, place, problems)));
            }
            RuleViolated.unlessAllowed(problems);
            return new ObligationWords(
                    requireNonNull(title),
                    acceptanceStandard,
                    requireNonNull(amount),
                    requireNonNull(deduction),
                    missingPrice,
                    measures);
        }

        private static @Nullable BigDecimal read(
                String name, @Nullable Map<String, String> sent, int place, List<Problem> problems) {
            var typed = sent == null ? null : sent.get(Integer.toString(place));
            if (typed == null || typed.isBlank()) return null;
            var number = ObligationForms.number(typed);
            if (number == null) problems.add(Problem.of("form.bad.number").at(name + "[" + place + "]"));
            return number;
        }
    }

    record MeasureForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable String counted,
            @NotNull Bound.@Nullable Kind bound,
            @NotNull @Nullable BigDecimal figure,
            @Nullable BigDecimal upper) {

        EachWords words() {
            return new EachWords(requireNonNull(counted), requireNonNull(bound), requireNonNull(figure), upper);
        }
    }

    record RemovalForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            var officer = Role.AGENCY_OFFICER;
            return List.of(
                    Route.get(OBLIGATION + "/edit", officer),
                    Route.post(OBLIGATION + "/correction", officer).form(ObligationForm.class, OBLIGATION + "/edit"),
                    Route.get(OBLIGATION + "/measures/new", officer),
                    Route.post(OBLIGATION + "/measures", officer).form(MeasureForm.class, OBLIGATION + "/measures/new"),
                    Route.get(MEASURE, officer),
                    Route.post(MEASURE + "/removal", officer).form(RemovalForm.class, MEASURE));
        }
    }
}
