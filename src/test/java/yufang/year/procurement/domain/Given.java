package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Points;
import yufang.year.procurement.ClosedDemand;
import yufang.year.procurement.DemandId;

/** People and things of a procurement, as in the trial year, for tests without a database. */
final class Given {

    static final Instant NOW = Instant.parse("2026-04-09T01:00:00Z");
    static final LocalDate BEGUN = day("2026-04-09");
    static final LocalDate UNTIL = day("2026-04-13");
    static final LocalDate AFTER = day("2026-04-14");
    static final Money CEILING = Money.of("480000");
    static final PersonId OFFICER = person();
    static final PersonId LEADER = person();
    static final OrganisationId DEPARTMENT = new OrganisationId(UUID.randomUUID());
    static final SubProjectId A = SubProjectId.next();
    static final Manner BELOW = new Manner(
            OrganisationForm.BELOW_THRESHOLD,
            ProcurementMethod.NONE,
            EvaluationMethod.INTERNAL_SCORE,
            null,
            null,
            null);
    static final ClosedDemand DEMAND = new ClosedDemand(DemandId.next(), A, day("2026-03-31"), BEGUN);
    static final BeginningGate GATE = gate(Points.HUNDRED, 3);

    private Given() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static RuleSet rules() {
        return TrialRules.on(BEGUN);
    }

    static Procurement prepared() {
        return Procurement.prepare(new FiscalYear(2026), A, 1, BELOW, UNTIL, OFFICER, NOW);
    }

    static Procurement receiving() {
        var procurement = prepared();
        procurement.begin(GATE, rules(), BEGUN, OFFICER);
        return procurement;
    }

    static Procurement opened() {
        var procurement = receiving();
        procurement.open(3, rules(), AFTER, OFFICER);
        return procurement;
    }

    static Procurement scoring() {
        var procurement = opened();
        procurement.beginScoring(panel(procurement, 3), rules());
        return procurement;
    }

    static Procurement ranked() {
        var procurement = scoring();
        procurement.rank(panel(procurement, 3), new Sheets(3, 3), rules(), AFTER, OFFICER);
        return procurement;
    }

    static Procurement published(Term stands) {
        var procurement = ranked();
        procurement.decide();
        procurement.publish(NoticeId.next(), stands, "rules", day("2026-04-17"), OFFICER);
        return procurement;
    }

    static BeginningGate gate(Points weights, int invited) {
        return new BeginningGate(grounds(true, DEMAND, CEILING, new Term.Until(day("2026-03-27"))), weights, invited);
    }

    static BeginningGate.Grounds grounds(
            boolean inForce, @Nullable ClosedDemand demand, @Nullable Money ceiling, @Nullable Term intended) {
        return new BeginningGate.Grounds(inForce, demand, ceiling, intended);
    }

    /** So many members who have declared that they have no interest. */
    static Panel panel(Procurement procurement, int members) {
        return new Panel(java.util.stream.IntStream.range(0, members)
                .mapToObj(number -> cleared(procurement))
                .toList());
    }

    static Seat called(Procurement procurement, PersonId person) {
        return called(procurement, new Panel(List.of()), person, null);
    }

    static Seat called(Procurement procurement, Panel panel, PersonId person, @Nullable SeatId replaces) {
        var candidate = new Seat.Candidate(person, Seat.Kind.EXPERT, DEPARTMENT);
        return Seat.call(procurement, panel, candidate, DEPARTMENT, replaces, rules(), OFFICER, NOW);
    }

    static Seat cleared(Procurement procurement) {
        var seat = called(opened(procurement), person());
        seat.clear(opened(procurement), seat.person(), AFTER);
        return seat;
    }

    /** The procurement itself while it forms its panel; the ranking is fed with members who were cleared before. */
    private static Procurement opened(Procurement procurement) {
        return procurement.status().asksForDeclarations() ? procurement : opened();
    }

    static Factor factor(int position, String weight) {
        return Factor.of(
                yufang.year.procurement.ProcurementId.next(),
                position,
                new FactorLine("factor " + position, Points.of(weight), null),
                OFFICER,
                NOW);
    }

    /** The codes of the problems with which it is refused. */
    static List<String> refused(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    static List<Problem> problems(ThrowingCallable act) {
        var failure = catchThrowableOfType(RuleViolated.class, act);
        assertThat(failure).as("was not refused").isNotNull();
        return failure.problems();
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
