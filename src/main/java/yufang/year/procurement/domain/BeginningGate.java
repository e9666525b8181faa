package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.quantity.Points;
import yufang.year.procurement.ClosedDemand;
import yufang.year.procurement.DemandId;

/**
 * What must hold before anybody is asked for a proposal: the plan is issued, the money approved, the demand disclosed,
 * the intention published long enough before, and the procurement file complete.
 *
 * @param weights of all factors together
 */
record BeginningGate(Grounds grounds, Points weights, int invited) {

    /**
     * What the earlier steps have left for this sub-project.
     *
     * @param inForce whether the issued plan still has the sub-project
     * @param ceiling what finance has approved for it
     * @param intended the first day on which receiving may begin after the intention; null where none was published
     */
    record Grounds(
            boolean inForce,
            @Nullable ClosedDemand demand,
            @Nullable Money ceiling,
            @Nullable Term intended) {

        DemandId demandId() {
            if (demand == null) throw new IllegalStateException("The gate was not asked");
            return demand.id();
        }

        Money budget() {
            if (ceiling == null) throw new IllegalStateException("The gate was not asked");
            return ceiling;
        }
    }

    /** Warnings too, which the page shows and nobody is kept by. */
    List<Problem> problems(Procurement procurement, RuleSet rules, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!grounds.inForce()) problems.add(Problem.of("procurement.gate.plan").doneAt("/plans"));
        if (grounds.ceiling() == null)
            problems.add(Problem.of("procurement.gate.budget").doneAt("/money/budgets"));
        if (grounds.demand() == null)
            problems.add(Problem.of("procurement.gate.demand").doneAt("/procurement/demands"));
        intention(problems, rules, today);
        file(problems, rules);
        if (procurement.receiveUntil().isBefore(today)) {
            problems.add(Problem.of(
                    "procurement.gate.until-past", procurement.receiveUntil().toString()));
        }
        problems.addAll(procurement.manner().problems());
        problems.addAll(procurement.manner().warnings());
        return problems;
    }

    private void intention(List<Problem> problems, RuleSet rules, LocalDate today) {
        var days = rules.days("pd.intention").count();
        switch (grounds.intended()) {
            case null ->
                problems.add(rules.problem("pd.intention", "procurement.gate.no-intention", days)
                        .doneAt("/procurement/intentions"));
            case Term.Until first -> {
                if (today.isBefore(first.last())) {
                    problems.add(rules.problem(
                            "pd.intention",
                            "procurement.gate.intention-too-late",
                            days,
                            first.last().toString()));
                }
            }
            case Term.Unknown unknown ->
                problems.add(rules.problem(
                        "pd.intention", "procurement.gate.intention-unknown", String.valueOf(unknown.year())));
        }
    }

    private void file(List<Problem> problems, RuleSet rules) {
        var hundred = new Points(rules.number("cc.factors"));
        if (!weights.equals(hundred)) {
            problems.add(rules.problem(
                    "cc.factors", "procurement.gate.weights", weights.toString(), plain(rules.number("cc.factors"))));
        }
        var wanted = rules.number("cc.suppliers").intValueExact();
        if (invited < wanted) {
            problems.add(rules.problem("cc.suppliers", "procurement.gate.invited", invited, wanted));
        }
    }

    private static String plain(java.math.BigDecimal number) {
        return number.toPlainString();
    }
}
