package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.shared.Wording;

/**
 * How a sub-project is bought: organisation form, method and evaluation method, three answers to three questions.
 * Beside them stands what the plan calls it, because plans often give one answer to two of them, or two to one.
 *
 * @param planForm the organisation form that the plan names; null where it names none
 * @param planMethod the method that the plan names
 * @param planOtherMethod a second one, where it names two
 */
public record Manner(
        OrganisationForm form,
        ProcurementMethod method,
        EvaluationMethod evaluation,
        @Nullable OrganisationForm planForm,
        @Nullable ProcurementMethod planMethod,
        @Nullable ProcurementMethod planOtherMethod) {

    /** What deserves a second look; none of it keeps the procurement from going on. */
    public List<Problem> warnings() {
        var warnings = new ArrayList<Problem>();
        if (planForm != null && planForm != form) {
            warnings.add(warning(
                    planForm == OrganisationForm.DECENTRALISED
                            ? "procurement.manner.decentralised"
                            : "procurement.manner.other-form",
                    Wording.word("procurement.form", planForm),
                    Wording.word("procurement.form", form)));
        }
        if (form != OrganisationForm.BELOW_THRESHOLD && evaluation == EvaluationMethod.INTERNAL_SCORE) {
            warnings.add(warning("procurement.manner.panel-above", Wording.word("procurement.form", form)));
        }
        if (planMethod != null && planOtherMethod != null && planMethod != planOtherMethod) {
            warnings.add(warning(
                    "procurement.manner.two-methods",
                    Wording.word("procurement.method", planMethod),
                    Wording.word("procurement.method", planOtherMethod)));
        } else if (planMethod != null && planMethod != method) {
            warnings.add(warning(
                    "procurement.manner.other-method",
                    Wording.word("procurement.method", planMethod),
                    Wording.word("procurement.method", method)));
        }
        return warnings;
    }

    /** The other routes have steps of their own, which nobody carries out by scoring internally. */
    List<Problem> problems() {
        return method == ProcurementMethod.NONE && evaluation == EvaluationMethod.INTERNAL_SCORE
                ? List.of()
                : List.of(Problem.of(
                        "procurement.manner.not-carried-out",
                        Wording.word("procurement.method", method),
                        Wording.word("procurement.evaluation", evaluation)));
    }

    private static Problem warning(String code, Object... arguments) {
        return Problem.of(code, arguments).as(Severity.WARN);
    }
}
