package yufang.year.contracts.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.quantity.MeasureId;
import yufang.year.planning.PerformanceTarget;

/**
 * Where the figure of a computed target comes from, as somebody chooses it.
 *
 * @param place of the target in the contract, from 1: the field of the form is named after it
 * @param measure the total whose verified figure it is; null where it comes with a document
 */
public record SourceChoice(int place, @Nullable MeasureId measure) {

    TargetSource source() {
        return measure == null ? TargetSource.DOCUMENT : TargetSource.LEDGER;
    }

    /** What makes it no choice for this contract. */
    Optional<Problem> problem(ContractContent content) {
        var known = place >= 1 && place <= content.targets().size();
        if (!known || target(content).how() != PerformanceTarget.How.COMPUTED) return Optional.of(wrong());
        return measure == null || content.total(measure).isPresent() ? Optional.empty() : Optional.of(wrong());
    }

    PerformanceTarget target(ContractContent content) {
        return content.targets().get(place - 1).target();
    }

    private Problem wrong() {
        return Problem.of("form.bad.value").at("source[" + place + "]");
    }
}
