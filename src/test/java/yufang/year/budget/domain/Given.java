package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.FundBudgetEntryId;
import yufang.year.planning.AnnualPlanId;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedSubProject;

/** People and things of a budget, for tests without a database. */
final class Given {

    static final Instant NOW = Instant.parse("2026-03-24T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 24);
    static final FiscalYear YEAR = new FiscalYear(2026);
    static final PersonId OFFICER = person();
    static final PersonId COLLEAGUE = person();
    static final PersonId FINANCE = person();
    static final SubProjectId A = SubProjectId.next();
    static final SubProjectId B = SubProjectId.next();
    static final RuleSet RULES = TrialRules.on(TODAY);
    static final CostKinds KINDS = new CostKinds(List.of(
            new CostKind("TRAINERS", Purpose.TRAINING, true),
            new CostKind("EVENTS", Purpose.PUBLICITY, true),
            new CostKind("ORGANISATION", null, true),
            new CostKind("EXPERT_REVIEW", null, false)));

    private Given() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    /** In force, with A alone or with A and B. */
    static IssuedPlan plan(String a, String... b) {
        var projects = new ArrayList<PlannedSubProject>();
        projects.add(project(A, "project A", a));
        for (var figure : b) projects.add(project(B, "project B", figure));
        return new IssuedPlan(
                PlanVersionId.next(),
                AnnualPlanId.next(),
                YEAR,
                1,
                "plan",
                new DocumentNumber("云岭工预〔2026〕1号"),
                LocalDate.of(2026, 3, 20),
                true,
                projects);
    }

    static IssuedPlan superseded(IssuedPlan plan) {
        return new IssuedPlan(
                plan.id(),
                plan.plan(),
                plan.year(),
                plan.version(),
                plan.title(),
                plan.number(),
                plan.issuedOn(),
                false,
                plan.subProjects());
    }

    private static PlannedSubProject project(SubProjectId id, String title, String budget) {
        return new PlannedSubProject(id, title, Money.of(budget), "aim", List.of(), List.of());
    }

    static Budget begun(IssuedPlan plan) {
        return Budget.begin(plan, OFFICER, NOW);
    }

    static CostItem item(String kind, Purpose purpose, String unitPrice, String quantity) {
        return new CostItem("line", kind, purpose, Money.of(unitPrice), new BigDecimal(quantity), "session", "inquiry");
    }

    static CostLine line(Budget budget, SubProjectId project, Purpose purpose, String amount) {
        return CostLine.of(budget, project, item("ORGANISATION", purpose, amount, "1"), OFFICER, NOW);
    }

    /** A single line of training that comes to this. */
    static BudgetSheet sheet(IssuedPlan plan, String amount, Limits limits) {
        return sheet(plan, limits, line(begun(plan), A, Purpose.TRAINING, amount));
    }

    static BudgetSheet sheet(IssuedPlan plan, Limits limits, CostLine... lines) {
        return new BudgetSheet(plan, new Costs(List.of(lines)), KINDS, limits, Set.of());
    }

    /** Contributions of 86,450,000.00, of which 3 % are 2,593,500.00. */
    static Limits limits() {
        return limits("86450000", null, "99000000");
    }

    static Limits limits(@Nullable String collected, @Nullable CapRaise raise, @Nullable String budgeted) {
        return limits(collected, raise, budgeted, RULES);
    }

    static Limits limits(
            @Nullable String collected, @Nullable CapRaise raise, @Nullable String budgeted, RuleSet rules) {
        var base = collected == null ? null : FundBase.enter(FundBaseId.next(), YEAR, figure(collected), OFFICER, NOW);
        var entry = budgeted == null
                ? null
                : FundBudgetEntry.enter(FundBudgetEntryId.next(), YEAR, figure(budgeted), OFFICER, NOW);
        return new Limits(base, base == null ? null : ceiling(base, raise, rules), entry, rules);
    }

    private static Ceiling ceiling(FundBase base, @Nullable CapRaise raise, RuleSet rules) {
        return raise == null
                ? Ceilings.lower(base.amount(), rules, TrialRules.shippedOn(TODAY))
                : Ceilings.raised(base.amount(), raise);
    }

    static CapRaise raise(String share) {
        return new CapRaise(new BigDecimal(share), "云人社函〔2026〕12号", new DocumentId(UUID.randomUUID()));
    }

    private static StatedFigure figure(String amount) {
        return new StatedFigure(Money.of(amount), "accounts", new DocumentId(UUID.randomUUID()));
    }

    static List<Problem> problems(ThrowingCallable act) {
        var refused = catchThrowableOfType(RuleViolated.class, act);
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }

    static List<String> refused(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
