package yufang.year.acceptance.domain;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import yufang.shared.Money;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Fraction;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Points;

/** Says how a figure came about in the signs of arithmetic, which are the same in every language. */
public final class Arithmetic {

    private static final String NOTHING = "0.00";

    private Arithmetic() {}

    /** {@code 465,600.00 × (1 − 311/320)}; empty where the terms are not those of the freeze. */
    public static Optional<String> of(FrozenObligation frozen, ObligationTerms terms) {
        if (!frozen.wasFrozenUnder(terms)) return Optional.empty();
        return Optional.of(
                switch (terms.deductionRule()) {
                    case DeductionRule.ProRata rule -> money(terms.amount()) + " × (1 − " + kept(frozen, terms) + ")";
                    case DeductionRule.PerMissing rule -> perMissing(frozen, terms, rule.price());
                    case DeductionRule.None rule -> NOTHING;
                });
    }

    private static String kept(FrozenObligation frozen, ObligationTerms terms) {
        return terms.totals().stream()
                .map(measure -> weighted(measure, figures(frozen, measure)))
                .collect(joining(" − "));
    }

    private static String weighted(Measure measure, FrozenFigures figures) {
        var weight = Objects.requireNonNull(measure.weight()).toString();
        var share = share(measure, figures);
        return weight.equals("1") ? share : weight + " × " + share;
    }

    /** As people wrote it, not in lowest terms: 11450/12000. */
    private static String share(Measure measure, FrozenFigures figures) {
        if (figures.fulfilment().equals(Fraction.ONE)) return "1";
        return measure.bound().kind() == Bound.Kind.AT_MOST ? "0" : figures.verified() + "/" + figures.required();
    }

    private static String perMissing(FrozenObligation frozen, ObligationTerms terms, Money price) {
        var missing = terms.totals().stream()
                .map(measure -> figures(frozen, measure))
                .map(figures -> figures.required().above(figures.verified()))
                .reduce(Figure.ZERO, Figure::plus);
        var product = money(price) + " × " + missing;
        return price.times(missing.value()).exceeds(terms.amount())
                ? "min(" + money(terms.amount()) + ", " + product + ")"
                : product;
    }

    private static FrozenFigures figures(FrozenObligation frozen, Measure measure) {
        return frozen.figures(measure.id()).orElseThrow();
    }

    /** {@code 40 × min(1, 311 ÷ 320)}, {@code 30 × min(1, 296/311 ÷ 90 %)}, {@code (13 + 14 + 12.5) ÷ 3}. */
    public static Optional<String> of(ScoredTarget scored) {
        if (scored.score().isEmpty()) return Optional.empty();
        if (scored.isJudged()) return Optional.of(mean(scored.sheets()));
        var target = scored.target().target();
        return Optional.of(plain(target.weight().value()) + " × min(1, " + figure(scored) + " ÷ "
                + plain(Objects.requireNonNull(target.target())) + sign(scored.scale()) + ")");
    }

    private static String figure(ScoredTarget scored) {
        var frozen = scored.frozen();
        if (frozen != null) {
            return scored.scale().isShare()
                    ? frozen.verified() + "/" + frozen.required()
                    : frozen.verified().toString();
        }
        return said(Objects.requireNonNull(scored.stated()));
    }

    /** {@code 296/311}, or the plain number. */
    public static String said(StatedFigure figure) {
        var denominator = figure.denominator();
        var numerator = plain(figure.numerator());
        return denominator == null ? numerator : numerator + "/" + plain(denominator);
    }

    private static String mean(List<Points> sheets) {
        return sheets.stream().map(points -> plain(points.value())).collect(joining(" + ", "(", ")")) + " ÷ "
                + sheets.size();
    }

    private static String sign(TargetScale scale) {
        return switch (scale) {
            case PLAIN -> "";
            case PERCENT -> " %";
            case PER_MILLE -> " \u2030";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String money(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }
}
