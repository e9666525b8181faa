package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.RA;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.UnitState;
import yufang.shared.quantity.Weight;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ExecutionPlanId;

/** The plan of the trial year: four sessions of 80 and a fifth of 20. */
class PlanGateTests {

    static final ExecutionPlanId PLAN = ExecutionPlanId.next();

    LocalDate today = LocalDate.of(2026, 4, 24);
    SignedContract contract = Given.contract(RA);
    List<LoadedUnit> units = new ArrayList<>(List.of(
            session(1, "2026-05-18", "2026-05-20", "城东化工园", 80),
            session(2, "2026-06-15", "2026-06-17", "城南石化园", 80),
            session(3, "2026-07-13", "2026-07-15", "城东化工园", 80),
            session(4, "2026-08-17", "2026-08-19", "经开区", 80),
            session(5, "2026-09-07", "2026-09-09", "开发区", 20)));

    @Test
    void passesThePlanOfTheTrialYear() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void passesWithoutTheFifthSessionAndNotWithoutTheFourth() {
        units.removeLast();
        assertThat(problems()).isEmpty();
        units.removeLast();

        var problem = problems().getFirst();

        assertThat(problem.code()).isEqualTo("delivery.gate.obligation");
        assertThat(problem.arguments().toString()).contains(RA.title(), "quantity.schedule.missing", "240", "80");
    }

    @Test
    void countsNoCancelledUnit() {
        units.removeLast();
        var fourth = units.removeLast();
        units.add(Given.loaded(RA, PLAN, fourth.appointment(), fourth.unit().in(UnitState.CANCELLED)));

        assertThat(codes(problems())).containsExactly("delivery.gate.obligation");
    }

    @Test
    void asksForUnitsOfEveryObligation() {
        var films = Given.obligation(
                "P4",
                Measure.total(Given.measureId(9), Counted.FILMS, Bound.exactly(2))
                        .weighing(Weight.ALL));
        contract = Given.contract(RA, films);

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments().toString()).contains("quantity.schedule.missing"));
    }

    @Test
    void plansNothingForDaysThatAreOver() {
        today = LocalDate.of(2026, 5, 18);
        units.add(session(6, "2026-05-14", "2026-05-17", "城西", 80));

        assertThat(codes(problems())).containsExactly("delivery.gate.past");
        units.removeLast();
        units.add(session(6, "2026-05-14", "2026-05-18", "城西", 80));
        assertThat(problems()).isEmpty();
    }

    @Test
    void refusesAPlanOfNothing() {
        units.clear();

        assertThat(codes(problems())).containsExactly("delivery.gate.nothing", "delivery.gate.obligation");
    }

    @Test
    void refusesWhatAddsNothingToAnApprovedPlan() {
        var gate = new PlanGate(contract, units, new HashSet<>(), today);

        assertThat(codes(gate.problems())).containsExactly("delivery.gate.nothing");
    }

    @Test
    void keepsToTheTimeOfTheContractOnBothEnds() {
        units.set(0, session(1, "2026-04-24", "2026-04-24", "城东化工园", 80));
        units.set(4, session(5, "2027-02-24", "2027-02-24", "开发区", 20));
        assertThat(problems()).isEmpty();

        units.set(0, session(1, "2026-04-23", "2026-04-24", "城东化工园", 80));
        assertThat(codes(problems())).containsExactly("delivery.gate.days");
        units.set(0, session(1, "2026-04-24", "2026-04-24", "城东化工园", 80));
        units.set(4, session(5, "2027-02-24", "2027-02-25", "开发区", 20));
        assertThat(codes(problems())).containsExactly("delivery.gate.days");
    }

    @Test
    void asksWhyAPlaceIsTakenTwice() {
        units.set(2, without("2026-07-13", "城 东化工园", 3));

        var problems = problems();

        assertThat(codes(problems)).containsExactly("delivery.gate.place");
        assertThat(problems.getFirst().arguments()).contains("单元 3");
    }

    @Test
    void asksNoReasonOfTheFirstToComeSomewhere() {
        units.set(0, without("2026-05-18", "城东化工园", 1));

        assertThat(problems()).isEmpty();
    }

    @Test
    void warnsOfAUnitThatAsPlannedCountsForNothing() {
        var sessions = Given.obligation(
                "R2",
                Measure.total(Given.measureId(1), Counted.PERSONS, Bound.atLeast(80))
                        .weighing(Weight.ALL),
                Measure.each(Given.measureId(2), Counted.PERSONS, Bound.within(40, 120)));
        contract = Given.contract(sessions);
        units.clear();
        units.add(twice(sessions, 1, 80));
        units.add(twice(sessions, 2, 39));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("delivery.gate.each");
            assertThat(problem.severity()).isEqualTo(Severity.WARN);
        });
        units.set(0, twice(sessions, 1, 121));
        assertThat(codes(problems()))
                .containsExactly("delivery.gate.obligation", "delivery.gate.each", "delivery.gate.each");
    }

    private List<Problem> problems() {
        return new PlanGate(contract, units, ids(), today).problems();
    }

    private java.util.Set<UnitId> ids() {
        return units.stream().map(LoadedUnit::id).collect(Collectors.toSet());
    }

    private static LoadedUnit session(int number, String first, String last, String place, int figure) {
        var on = Given.on(first, last, place);
        return Given.loaded(RA, PLAN, on, Given.planned(number, on.firstDay(), persons(figure)));
    }

    private static LoadedUnit without(String day, String place, int number) {
        var on = new Appointment(
                java.time.LocalDate.parse(day), java.time.LocalDate.parse(day).plusDays(2), null, place, null);
        return Given.loaded(RA, PLAN, on, Given.planned(number, on.firstDay(), persons(80)));
    }

    private static LoadedUnit twice(Obligation obligation, int number, int figure) {
        var said = Statement.of(Given.measureId(1), Figure.of(figure)).and(Given.measureId(2), Figure.of(figure));
        var on = Given.on("2026-06-0" + number, "2026-06-0" + number, "城东" + number);
        return Given.loaded(obligation, PLAN, on, Given.planned(number, on.firstDay(), said));
    }
}
