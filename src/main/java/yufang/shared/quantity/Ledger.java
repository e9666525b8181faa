package yufang.shared.quantity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import yufang.shared.Money;
import yufang.shared.Problem;

/**
 * The quantity ledger (数量台账) of one obligation: for every total its five figures, each with the units that add up to
 * it. Always computed, never stored; what is stored is a {@link #freeze()}.
 */
public final class Ledger {

    private static final Comparator<Unit> EARLIEST_FIRST =
            Comparator.comparing(Unit::day).thenComparing(unit -> unit.id().value());

    private final ObligationTerms terms;
    private final List<Unit> units;
    private final Verdicts asPlanned;
    private final Verdicts asFound;
    private final List<LedgerLine> lines;

    private Ledger(ObligationTerms terms, List<Unit> units) {
        this.terms = terms;
        this.units = units;
        this.asPlanned = Verdicts.asPlanned(terms.ofEachUnit(), units);
        this.asFound = Verdicts.asFound(terms.ofEachUnit(), units);
        this.lines = terms.totals().stream().map(this::count).toList();
    }

    /**
     * Counts the units of an obligation.
     *
     * @param units all of the obligation, in any order
     * @throws IllegalArgumentException where a unit comes twice
     */
    public static Ledger of(ObligationTerms terms, List<Unit> units) {
        var seen = new HashSet<UnitId>();
        for (var unit : units) {
            if (!seen.add(unit.id())) {
                throw new IllegalArgumentException("Twice in one ledger: " + unit.id());
            }
        }
        return new Ledger(terms, units.stream().sorted(EARLIEST_FIRST).toList());
    }

    private LedgerLine count(Measure measure) {
        return new LedgerLine(
                measure,
                new Tally(measure, Stage.SCHEDULED, asPlanned).of(units),
                new Tally(measure, Stage.DONE, asFound).of(units),
                new Tally(measure, Stage.EVIDENCED, asFound).of(units),
                new Tally(measure, Stage.VERIFIED, asFound).of(units));
    }

    public ObligationTerms terms() {
        return terms;
    }

    /** The totals, in the order of the terms. */
    public List<LedgerLine> lines() {
        return lines;
    }

    /**
     * The total of this id.
     *
     * @throws IllegalArgumentException where the obligation has no such total
     */
    public LedgerLine line(MeasureId measure) {
        return lines.stream()
                .filter(line -> line.measure().id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No total of this obligation: " + measure));
    }

    /** The measures of each unit, in the order of the terms. */
    public List<EachLine> eachLines() {
        return terms.ofEachUnit().stream()
                .map(measure -> new EachLine(measure, findings(asPlanned, measure), findings(asFound, measure)))
                .toList();
    }

    private List<EachFinding> findings(Verdicts verdicts, Measure measure) {
        return units.stream()
                .flatMap(unit -> verdicts.of(unit.id()).stream())
                .filter(finding -> finding.measure().equals(measure))
                .toList();
    }

    public List<Fulfilment> fulfilments() {
        return lines.stream().map(LedgerLine::fulfilment).toList();
    }

    /** What the contract takes off for what is missing by now, by the obligation's own rule. */
    public Money deduction() {
        return terms.deduction(fulfilments());
    }

    public FrozenLedger freeze() {
        return new FrozenLedger(lines.stream().map(FrozenFigures::of).toList());
    }

    /** What an execution plan still lacks: every total must be reached, and what must not be exceeded kept to. */
    public List<Problem> problemsOfSchedule() {
        return lines.stream().flatMap(Ledger::problemOfSchedule).toList();
    }

    private static Stream<Problem> problemOfSchedule(LedgerLine line) {
        var scheduled = new Fulfilment(line.measure(), line.figure(Stage.SCHEDULED));
        if (!scheduled.excess().isZero()) {
            return Stream.of(problem("quantity.schedule.exceeded", scheduled, scheduled.excess()));
        }
        return scheduled.shortfall().isZero()
                ? Stream.empty()
                : Stream.of(problem("quantity.schedule.missing", scheduled, scheduled.shortfall()));
    }

    /**
     * Why the unit cannot be cancelled: a total would be scheduled below what is required. A total that it does not
     * lower, though scheduled too low already, is no reason. Whether its state allows it is not asked here.
     *
     * @throws IllegalArgumentException where the unit is not of this obligation
     */
    public List<Problem> problemsOfCancelling(UnitId id) {
        var after = without(id);
        return lines.stream()
                .flatMap(line ->
                        problemOfLowering(line, after.line(line.measure().id())))
                .toList();
    }

    private Ledger without(UnitId id) {
        if (units.stream().noneMatch(unit -> unit.id().equals(id))) {
            throw new IllegalArgumentException("No unit of this obligation: " + id);
        }
        var left = units.stream()
                .map(unit -> unit.id().equals(id) ? unit.in(UnitState.CANCELLED) : unit)
                .toList();
        return new Ledger(terms, left);
    }

    private static Stream<Problem> problemOfLowering(LedgerLine before, LedgerLine after) {
        var left = new Fulfilment(after.measure(), after.figure(Stage.SCHEDULED));
        var isLowered = before.figure(Stage.SCHEDULED).exceeds(left.verified());
        return isLowered && !left.shortfall().isZero()
                ? Stream.of(problem("quantity.cancelling.missing", left, left.shortfall()))
                : Stream.empty();
    }

    private static Problem problem(String code, Fulfilment scheduled, Figure by) {
        return Problem.of(
                code, scheduled.measure().wording(), scheduled.verified().said(), by.said());
    }
}
