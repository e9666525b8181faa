package yufang.year.budget.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/**
 * A cost line as somebody types or pastes it.
 *
 * @param purpose null where it is the one of its kind
 */
public record CostWords(
        String title,
        String kind,
        @Nullable Purpose purpose,
        Money unitPrice,
        BigDecimal quantity,
        String unit,
        String basis) {

    private static final BigDecimal GREATEST = new BigDecimal("999999999.999");
    private static final Money MOST = Money.of("999999999999.99");

    /** @throws RuleViolated beside each field that is wrong; what the fund never pays is refused here (plan M-6) */
    CostItem read(CostKinds kinds, RuleSet rules) {
        var problems = figures();
        var known = kinds.find(kind).orElse(null);
        var meant = purpose == null && known != null ? known.purpose() : purpose;
        if (known == null) {
            problems.add(Problem.of("form.bad.value").at("kind"));
        } else {
            if (!known.fundable()) {
                problems.add(rules.problem("fund.expert-fees", "budget.line.not-fundable", CostItem.word(kind))
                        .at("kind"));
            }
            purpose(known, meant, rules).ifPresent(problems::add);
        }
        RuleViolated.unlessAllowed(problems);
        return new CostItem(title, kind, Objects.requireNonNull(meant), unitPrice, quantity, unit, basis);
    }

    private List<Problem> figures() {
        var problems = new ArrayList<Problem>();
        if (unitPrice.compareTo(Money.ZERO) <= 0) {
            problems.add(Problem.of("form.bad.not-positive").at("unitPrice"));
        }
        if (quantity.signum() <= 0) {
            problems.add(Problem.of("form.bad.not-positive").at("quantity"));
        } else if (quantity.stripTrailingZeros().scale() > CostItem.DECIMALS || quantity.compareTo(GREATEST) > 0) {
            problems.add(Problem.of("budget.line.quantity").at("quantity"));
        } else if (unitPrice.times(quantity).exceeds(MOST)) {
            problems.add(Problem.of("budget.line.too-much").at("quantity"));
        }
        return problems;
    }

    /** Publicity or training, nothing else and never both (rule {@code fund.uses}). */
    private static Optional<Problem> purpose(CostKind kind, @Nullable Purpose meant, RuleSet rules) {
        var word = CostItem.word(kind.code());
        if (meant == null) {
            return Optional.of(
                    rules.problem("fund.uses", "budget.line.purpose", word).at("purpose"));
        }
        var only = kind.purpose();
        if (only == null || only == meant) return Optional.empty();
        return Optional.of(
                rules.problem("fund.uses", "budget.line.other-purpose", word, Wording.word("budget.purpose", only))
                        .at("purpose"));
    }
}
