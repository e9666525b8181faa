package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Calendars;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;

/** People and things of the supervision, for tests without a database. */
final class Given {

    static final Instant NOW = Instant.parse("2026-05-12T01:00:00Z");
    static final PersonId MANAGER = new PersonId(UUID.randomUUID());
    static final PersonId OFFICER = new PersonId(UUID.randomUUID());
    static final UnitId SESSION = new UnitId(UUID.randomUUID());

    private Given() {}

    static SignedContract contract(ContractState state) {
        return new SignedContract(
                ContractId.next(),
                SubProjectId.next(),
                new FiscalYear(2026),
                "YL-2026-A",
                "training",
                new OrganisationId(UUID.randomUUID()),
                "provider",
                Money.of("465600.00"),
                Percentage.of("40"),
                Percentage.of("60"),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2027, 2, 24),
                "city",
                "2,000 yuan for two late reports",
                state,
                List.of(),
                List.of());
    }

    static RuleSet rules(String day) {
        return TrialRules.on(LocalDate.parse(day));
    }

    /** Made due in the morning of the contract’s second running day. */
    static MonthlyReport report(String month) {
        var rules = rules("2026-05-12");
        var term = MonthlyReport.term(YearMonth.parse(month), rules, new Calendars().current());
        return MonthlyReport.due(contract(ContractState.RUNNING), YearMonth.parse(month), term, rules, NOW);
    }

    static Sighting sighting(String day, String went) {
        return new Sighting(LocalDate.parse(day), "14:10", "classroom", went, "81 people at their desks");
    }

    static SpotCheck check(String day) {
        return check(day, "2026-07-14", ContractState.RUNNING);
    }

    static SpotCheck check(String day, String today, ContractState state) {
        return SpotCheck.record(
                contract(state),
                new SpotCheck.Subject(SESSION, "session 3"),
                sighting(day, "Li Min, Zhang Jie"),
                OFFICER,
                LocalDate.parse(today),
                NOW);
    }

    static List<String> refusal(ThrowingCallable act) {
        @Nullable RuleViolated refused = catchThrowableOfType(RuleViolated.class, act);
        assertThat(refused).as("refused").isNotNull();
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::code).toList();
    }
}
