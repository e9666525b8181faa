package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.NotFound;
import yufang.shared.PersonId;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Facts;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Roster;
import yufang.shared.quantity.Stage;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.VerifiedFigure;
import yufang.shared.quantity.Weight;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.InventedRoster;
import yufang.testing.ProgramTest;
import yufang.testing.SignedByHand;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.Units;
import yufang.year.planning.DeliverableKind;

/** Whatever is said and found of units, the ledger read back from the database is the core's. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerRoundTripTests {

    private static final long SEED = 20_260_511;
    private static final int LEDGERS = 25;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final List<Counted> COUNTED = List.of(
            Counted.SESSIONS,
            Counted.MINUTES,
            Counted.PERSONS,
            Counted.ATTENDANCES,
            Counted.ENTERPRISES,
            Counted.PARKS);
    private static final List<UnitStatus> STATES = List.of(
            UnitStatus.PLANNED,
            UnitStatus.CARRIED_OUT,
            UnitStatus.SUBMITTED,
            UnitStatus.VERIFIED,
            UnitStatus.VERIFIED,
            UnitStatus.VERIFIED,
            UnitStatus.REJECTED,
            UnitStatus.CANCELLED);

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contracts contracts;

    @Autowired
    ExecutionPlanRepository plans;

    @Autowired
    DeliveryUnitRepository units;

    @Autowired
    UnitSayings sayings;

    @Autowired
    Rosters rosters;

    @Autowired
    UnitVerifications verifications;

    @Autowired
    StoredLedgers ledgers;

    @Autowired
    Units shown;

    @Autowired
    Books books;

    City city;
    Random random = new Random(SEED);

    /** What happens to the units once their plan is approved. */
    List<Runnable> walks = new ArrayList<>();

    @BeforeAll
    void found() {
        city = cities.found();
    }

    @Test
    void isTheLedgerOfTheCoreForRandomUnits() {
        var seen = new TreeMap<String, Integer>();
        for (int round = 0; round < LEDGERS; round++) {
            var measures = drawMeasures();
            var hand = SignedByHand.with(city, jdbc, "provider", new SignedByHand.Promise("R2", "96000.00", measures));
            var contract = new ContractId(hand.contract());
            var expected = city.as("agency", () -> fill(contract));
            var computed = city.as(round % 2 == 0 ? "agency" : "provider", () -> ledgers.of(contract))
                    .getFirst()
                    .ledger();
            assertThat(figures(computed)).as("round %s of %s", round, measures).isEqualTo(figures(expected));
            expected.lines().forEach(line -> seen.merge(line.measure().counted().key(), 1, Integer::sum));
            if (!expected.deduction().isNegative() && !expected.deduction().equals(yufang.shared.Money.ZERO)) {
                seen.merge("deducted", 1, Integer::sum);
            }
        }
        assertThat(seen).containsKeys("sessions", "minutes", "persons", "attendances", "deducted");
    }

    @Test
    void isTheProvidersOwnAlone() {
        var hand = SignedByHand.with(city, jdbc, "provider", new SignedByHand.Promise("R2", "1.00", drawMeasures()));
        var contract = new ContractId(hand.contract());
        city.as("agency", () -> fill(contract));
        var unit = city.as("agency", () -> shown.of(contract)).getFirst().unit().id();

        assertThat(city.as("provider", () -> shown.of(contract))).isNotEmpty();
        assertThat(city.as("field", () -> shown.unit(unit).title())).isNotEmpty();
        assertThat(city.as("providerb", () -> shown.of(contract))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> city.as("providerb", () -> shown.unit(unit)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> city.as("providerb", () -> ledgers.of(contract)));
        assertThat(cities.found().as("agency", () -> shown.of(contract))).isEmpty();
    }

    private static Map<String, Object> figures(Ledger ledger) {
        var figures = new TreeMap<String, Object>();
        for (var line : ledger.lines()) {
            for (var stage : Stage.values()) {
                var cell = line.cell(stage);
                var key = line.measure().id().value() + " " + stage;
                figures.put(key, cell.figure());
                figures.put(
                        key + " by unit",
                        cell.contributions().stream()
                                .map(part ->
                                        part.figure() + " " + part.subjects().size() + " "
                                                + part.countedElsewhere().size() + " "
                                                + part.struck().size() + " "
                                                + part.broken().size())
                                .toList());
            }
        }
        figures.put("deduction", ledger.deduction());
        return figures;
    }

    private List<Measure> drawMeasures() {
        var measures = new ArrayList<Measure>();
        var totals = 1 + random.nextInt(2);
        for (int n = 1; n <= totals; n++) {
            var counted = pick(COUNTED);
            var bound =
                    random.nextInt(5) == 0 ? Bound.atMost(random.nextInt(12)) : Bound.atLeast(1 + random.nextInt(12));
            var weight = Weight.of(totals == 1 ? "1" : "0.5");
            measures.add(conditioned(Measure.total(SignedByHand.measureId(), counted, bound))
                    .weighing(weight));
        }
        if (random.nextBoolean()) {
            measures.add(conditioned(
                    Measure.each(SignedByHand.measureId(), pick(COUNTED), Bound.within(1, 1 + random.nextInt(6)))));
        }
        return measures;
    }

    private Measure conditioned(Measure measure) {
        return switch (random.nextInt(5)) {
            case 0 -> measure.where(Condition.atLeast(DeliverableKind.OUTLET_LEVEL, "provincial"));
            case 1 ->
                SubjectKind.PERSON.equals(measure.counted().subjects())
                        ? measure.where(Condition.is(DeliverableKind.PERSON_KIND, "班组长"))
                        : measure;
            default -> measure;
        };
    }

    /** Writes units of every sort, and tells what the core makes of them. */
    private Ledger fill(ContractId id) {
        var contract = contracts.contract(id);
        books.open(contract);
        var plan = ExecutionPlan.first(id, contract.provider(), person("provider"), Given.NOW);
        plans.save(plan);
        var expected = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> unit(contract, plan, number))
                .toList();
        plan.submit(List.of(), person("provider"), DAY);
        plans.save(plan);
        plan.approve(List.of(), person("agency"), DAY, "rules-1");
        plans.save(plan);
        walks.forEach(Runnable::run);
        walks.clear();
        return Ledger.of(contract.obligations().getFirst().terms(), expected);
    }

    private Unit unit(SignedContract contract, ExecutionPlan plan, int number) {
        var obligation = contract.obligations().getFirst();
        var day = DAY.plusDays(random.nextInt(4));
        var level = pick(List.of("", "city", "provincial", "national"));
        Map<String, String> fields = level.isEmpty() ? Map.of() : Map.of("outlet-level", level);
        var words = new UnitWords("单元 " + number, new Appointment(day, day, null, "地点", null), "施行", fields);
        var unit = DeliveryUnit.planned(plan, obligation.id(), obligation.kind(), words, person("provider"), Given.NOW);
        units.save(unit);
        var said = new HashMap<SayingStage, Statement>();
        for (var stage : List.of(SayingStage.PLANNED, SayingStage.DONE, SayingStage.CLAIMED)) {
            say(unit, stage, obligation.terms().measures());
            // Of each stage the latest counts.
            said.put(stage, say(unit, stage, obligation.terms().measures()));
        }
        say(unit, SayingStage.MENDED, obligation.terms().measures());
        var claimed = said.getOrDefault(SayingStage.CLAIMED, Statement.NONE);
        var verified = verify(unit, obligation.terms().measures(), claimed, Verification.NONE);
        if (random.nextBoolean()) verified = verify(unit, obligation.terms().measures(), claimed, verified);
        var status = pick(STATES);
        walks.add(() -> walk(unit, status, day));
        return new Unit(
                unit.id(),
                day,
                status.state(),
                new Facts(fields),
                said.getOrDefault(SayingStage.PLANNED, Statement.NONE),
                said.getOrDefault(SayingStage.DONE, Statement.NONE),
                claimed,
                verified);
    }

    /** Step by step: the database refuses a leap. */
    private void walk(DeliveryUnit unit, UnitStatus status, LocalDate day) {
        if (status == UnitStatus.PLANNED) return;
        if (status == UnitStatus.CANCELLED) {
            unit.cancel("venue");
            units.save(unit);
            return;
        }
        var held = new HeldDays(day, day, null);
        unit.carryOut(new Account(held, unit.fields()), new Window(DAY, day), TrialRules.on(day), person("field"), day);
        units.save(unit);
        if (status == UnitStatus.CARRIED_OUT) return;
        unit.submit(new Claim(unit.account(), true, List.of()), person("field"), day);
        units.save(unit);
        if (status == UnitStatus.VERIFIED) unit.verify(person("agency"), Set.of(), day, "rules-1");
        if (status == UnitStatus.REJECTED) unit.reject("no", person("agency"), Set.of(), day, "rules-1");
        units.save(unit);
    }

    private Statement say(DeliveryUnit unit, SayingStage stage, List<Measure> measures) {
        var figures = new HashMap<MeasureId, Figure>();
        for (var measure : measures) {
            if (random.nextInt(10) < 7) figures.put(measure.id(), drawFigure(measure));
        }
        var saying = Saying.NOTHING.with(figures);
        var roster = new ArrayList<Subject>();
        for (var kind : List.of(SubjectKind.PERSON, SubjectKind.ENTERPRISE, SubjectKind.PARK)) {
            if (random.nextInt(10) < 4) continue;
            var entries = drawEntries(kind);
            if (entries.isEmpty()) continue;
            saying = saying.with(kind, rosters.keep(unit, kind, entries));
            entries.forEach(entry -> roster.add(subject(kind, entry)));
        }
        sayings.say(unit, stage, saying);
        return new Statement(figures, Roster.of(roster));
    }

    private Figure drawFigure(Measure measure) {
        return switch (measure.counted().counting()) {
            case UNITS -> Figure.of(random.nextInt(6) == 0 ? 0 : 1);
            case SUM -> Figure.of(random.nextInt(90) / 10 + ".5");
            case DISTINCT -> Figure.of(random.nextInt(9));
        };
    }

    private List<RosterEntry> drawEntries(SubjectKind kind) {
        return IntStream.rangeClosed(1, 12)
                .filter(number -> random.nextInt(10) < 5)
                .mapToObj(number -> entry(kind, number))
                .toList();
    }

    private RosterEntry entry(SubjectKind kind, int number) {
        var personKind = pick(List.of("", "班组长", "分管安全负责人"));
        if (kind.equals(SubjectKind.PERSON)) {
            var identity = new yufang.shared.IdentityNumber(InventedRoster.number(number));
            return new RosterEntry(
                    number + 1,
                    "人 " + number,
                    identity.value(),
                    identity.value(),
                    identity.masked(),
                    false,
                    "云岭化工",
                    personKind);
        }
        return kind.equals(SubjectKind.ENTERPRISE)
                ? new RosterEntry(
                        number + 1, "企业 " + number, "CODE" + number, "CODE" + number, "CODE" + number, false, "", "")
                : new RosterEntry(
                        number + 1, "园区 " + number, Appointment.bare("园区 " + number), null, null, false, "", "");
    }

    private static Subject subject(SubjectKind kind, RosterEntry entry) {
        var subject = Subject.of(kind, entry.identity());
        return entry.personKind().isEmpty() ? subject : subject.with(DeliverableKind.PERSON_KIND, entry.personKind());
    }

    /** What is written knows persons by their keyed hashes, the core's twin by their numbers. */
    private Verification verify(DeliveryUnit unit, List<Measure> measures, Statement claimed, Verification before) {
        var figures = new HashMap<MeasureId, VerifiedFigure>();
        for (var measure : measures) {
            if (random.nextInt(10) < 7) {
                figures.put(measure.id(), new VerifiedFigure(drawFigure(measure), random.nextBoolean() ? "why" : null));
            }
        }
        var stored = new ArrayList<SubjectFinding>();
        var twin = new ArrayList<SubjectFinding>();
        for (var subject : claimed.roster().all()) {
            if (random.nextInt(10) == 0) continue;
            var reason = random.nextInt(10) < 2 ? "不在签到表上" : null;
            twin.add(finding(subject, reason));
            stored.add(finding(asStored(unit, subject), reason));
        }
        verifications.verified(unit, Verification.of(figures, stored));
        return before.then(Verification.of(figures, twin));
    }

    private static SubjectFinding finding(Subject subject, @Nullable String reason) {
        return reason == null ? SubjectFinding.counted(subject) : SubjectFinding.struck(subject, reason);
    }

    private Subject asStored(DeliveryUnit unit, Subject subject) {
        if (!subject.kind().equals(SubjectKind.PERSON)) return subject;
        var key = jdbc.sql("""
                        select distinct key from delivery.roster_line
                        where contract = :contract and shown = :shown and name = :name
                        """)
                .param("contract", unit.contract().value())
                .param("shown", new yufang.shared.IdentityNumber(subject.key().value()).masked())
                .param("name", "人 " + number(subject))
                .query(String.class)
                .single();
        return new Subject(new yufang.shared.quantity.SubjectKey(SubjectKind.PERSON, key), subject.facts());
    }

    private static int number(Subject subject) {
        return IntStream.rangeClosed(1, 12)
                .filter(number ->
                        InventedRoster.number(number).equals(subject.key().value()))
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String name) {
        return city.person(name).id();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
