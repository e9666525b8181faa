package yufang.year.budget.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.Problem;

/**
 * What the total of a year’s budget is held to.
 *
 * @param base null while none is confirmed, as the ceiling that is taken from it
 * @param entry in the agency’s fund budget; null while none is confirmed
 */
public record Limits(
        @Nullable FundBase base,
        @Nullable Ceiling ceiling,
        @Nullable FundBudgetEntry entry,
        RuleSet rules) {

    private static final String BUDGETED = "fund.budgeted";
    private static final String SPLIT = "fund.split";
    private static final int PERCENT = 2;

    public List<Problem> problems(Costs costs) {
        var problems = new ArrayList<Problem>();
        var total = costs.total();
        cap(total, problems);
        budgeted(total, problems);
        split(costs, problems);
        return problems;
    }

    /** 人社部规〔2017〕13号 第五条: at most the share of last year’s contributions, raised only by the province. */
    private void cap(Money total, List<Problem> problems) {
        if (ceiling == null) {
            problems.add(rules.problem(Ceilings.CAP, "budget.gate.no-base").doneAt("/money"));
        } else if (total.exceeds(ceiling.amount())) {
            var raised = ceiling.rule().key().equals(Ceilings.RAISED);
            problems.add(rules.problem(
                    raised ? Ceilings.RAISED : Ceilings.CAP,
                    raised ? "budget.gate.cap-raised" : "budget.gate.cap",
                    total,
                    ceiling.amount(),
                    ceiling.collected(),
                    ceiling.share().toString()));
        }
    }

    /** 人社部规〔2017〕13号 第六条: what the fund budget does not hold is not there to be spent. */
    private void budgeted(Money total, List<Problem> problems) {
        if (entry == null) {
            problems.add(rules.problem(BUDGETED, "budget.gate.no-entry").doneAt("/money/fund-budget"));
        } else if (total.exceeds(entry.amount())) {
            problems.add(rules.problem(BUDGETED, "budget.gate.entry", total, entry.amount()));
        }
    }

    private void split(Costs costs, List<Problem> problems) {
        var total = costs.total();
        if (!rules.isSet(SPLIT) || total.equals(Money.ZERO)) return;
        var publicity = costs.of(Purpose.PUBLICITY);
        if (!publicity.equals(rules.share(SPLIT).of(total))) {
            problems.add(rules.problem(
                    SPLIT,
                    "budget.gate.split",
                    share(publicity, total).toString(),
                    rules.share(SPLIT).toString()));
        }
    }

    /** For showing only: two decimals. */
    public static Percentage share(Money part, Money whole) {
        if (whole.equals(Money.ZERO)) return new Percentage(BigDecimal.ZERO);
        return new Percentage(part.yuan().movePointRight(PERCENT).divide(whole.yuan(), PERCENT, RoundingMode.HALF_UP));
    }
}
