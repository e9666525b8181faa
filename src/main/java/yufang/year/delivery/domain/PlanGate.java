package yufang.year.delivery.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import yufang.shared.Period;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.shared.Wording;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;

/**
 * What an execution plan still lacks before it may be handed in and approved: every total of the contract is reached,
 * no day lies outside the contract's time, and who comes to one place twice says why.
 */
final class PlanGate {

    private final SignedContract contract;
    private final List<LoadedUnit> units;
    private final Set<UnitId> drafted;
    private final LocalDate today;

    /**
     * @param units of the contract that are approved, and those of this version
     * @param drafted those of this version
     */
    PlanGate(SignedContract contract, List<LoadedUnit> units, Set<UnitId> drafted, LocalDate today) {
        this.contract = contract;
        this.units = units.stream()
                .filter(unit -> unit.status() != UnitStatus.CANCELLED)
                .toList();
        this.drafted = Set.copyOf(drafted);
        this.today = today;
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (drafted.isEmpty()) problems.add(Problem.of("delivery.gate.nothing"));
        var byObligation = units.stream().collect(groupingBy(LoadedUnit::obligation));
        for (var obligation : contract.obligations()) {
            problems.addAll(problems(obligation, byObligation.getOrDefault(obligation.id(), List.of())));
        }
        drafted().forEach(unit -> problems.addAll(problemsOfDays(unit)));
        problems.addAll(problemsOfPlaces());
        return List.copyOf(problems);
    }

    private Stream<LoadedUnit> drafted() {
        return units.stream().filter(unit -> drafted.contains(unit.id()));
    }

    private static List<Problem> problems(Obligation obligation, List<LoadedUnit> units) {
        var ledger = Ledger.of(
                obligation.terms(), units.stream().map(LoadedUnit::unit).toList());
        var problems = new ArrayList<Problem>();
        ledger.problemsOfSchedule().forEach(problem -> problems.add(within(obligation, problem)));
        var titles = new HashMap<UnitId, String>();
        units.forEach(unit -> titles.put(unit.id(), unit.title()));
        ledger.eachLines().forEach(line -> line.planned().stream()
                .filter(finding -> !finding.isKept())
                .forEach(finding -> problems.add(Problem.of(
                                "delivery.gate.each",
                                String.valueOf(titles.get(finding.unit())),
                                line.measure().wording())
                        .as(Severity.WARN))));
        return problems;
    }

    /** Says of which obligation, since there may be many. */
    static Problem within(Obligation obligation, Problem problem) {
        return Problem.of(
                        "delivery.gate.obligation",
                        obligation.title(),
                        new Wording(problem.code(), problem.arguments()))
                .as(problem.severity());
    }

    /** What is planned for days that are over would be held before its plan is approved (S-7). */
    private List<Problem> problemsOfDays(LoadedUnit unit) {
        var problems = new ArrayList<>(problemsOfDays(contract, unit.title(), unit.appointment()));
        if (unit.appointment().lastDay().isBefore(today)) {
            problems.add(Problem.of("delivery.gate.past", unit.title(), today));
        }
        return problems;
    }

    static List<Problem> problemsOfDays(SignedContract contract, String title, Appointment appointment) {
        var service = new Period(contract.signedOn(), contract.serviceUntil());
        return service.holds(appointment.firstDay()) && service.holds(appointment.lastDay())
                ? List.of()
                : List.of(Problem.of("delivery.gate.days", title, service.first(), service.last()));
    }

    /** The first to come somewhere needs no reason for coming again. */
    private List<Problem> problemsOfPlaces() {
        Map<ObligationId, Set<String>> seen = new HashMap<>();
        var problems = new ArrayList<Problem>();
        for (var unit : units) {
            var places = seen.computeIfAbsent(unit.obligation(), none -> new HashSet<>());
            var again = !places.add(Appointment.bare(unit.appointment().place()));
            if (again && drafted.contains(unit.id()) && !unit.appointment().saysWhyHere()) {
                problems.add(Problem.of(
                        "delivery.gate.place", unit.title(), unit.appointment().place()));
            }
        }
        return problems;
    }
}
