package yufang.year.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import org.springframework.context.support.ResourceBundleMessageSource;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Facts;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.Weight;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;

/** A contract of the trial year with its units, for tests without the program. */
final class Given {

    static final Instant NOW = Instant.parse("2026-05-07T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 18);
    static final ContractId CONTRACT = ContractId.next();
    static final OrganisationId PROVIDER = new OrganisationId(UUID.randomUUID());
    static final PersonId MANAGER = person();
    static final PersonId FIELD = person();
    static final PersonId OFFICER = person();
    static final MeasureId PERSONS = measureId(1);
    static final Measure AT_LEAST_320 =
            Measure.total(PERSONS, Counted.PERSONS, Bound.atLeast(320)).weighing(Weight.ALL);
    static final Obligation RA = obligation("RA", AT_LEAST_320);

    private Given() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static MeasureId measureId(int number) {
        return new MeasureId(new UUID(0, number));
    }

    static ObligationTerms terms(Measure... measures) {
        return new ObligationTerms(List.of(measures), Money.of("465600.00"), DeductionRule.PRO_RATA);
    }

    static Obligation obligation(String kind, Measure... measures) {
        return new Obligation(
                ObligationId.next(),
                DeliverableId.next(),
                new DeliverableKind(kind),
                "三类人员能力提升培训",
                "签到表齐全",
                terms(measures));
    }

    static SignedContract contract(Obligation... obligations) {
        return new SignedContract(
                CONTRACT,
                SubProjectId.next(),
                new FiscalYear(2026),
                "云社合〔2026〕1号",
                "危险化学品企业工伤预防能力提升培训项目",
                PROVIDER,
                "云岭甲安全技术有限公司",
                Money.of("465600.00"),
                Percentage.of("40"),
                Percentage.of("60"),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2027, 2, 24),
                "云岭市",
                "",
                ContractState.SIGNED,
                List.of(obligations),
                List.of());
    }

    static ExecutionPlan plan() {
        return ExecutionPlan.first(CONTRACT, PROVIDER, MANAGER, NOW);
    }

    static Appointment on(String first, String last, String place) {
        return new Appointment(LocalDate.parse(first), LocalDate.parse(last), "09:00", place, "参训企业集中在此");
    }

    static UnitWords words(String title, Appointment appointment) {
        return new UnitWords(title, appointment, "施行", Map.of());
    }

    static DeliveryUnit unit() {
        return DeliveryUnit.planned(
                plan(), RA.id(), RA.kind(), words("第一期", on("2026-05-18", "2026-05-20", "城东化工园")), MANAGER, NOW);
    }

    static LoadedUnit loaded(Obligation obligation, ExecutionPlanId plan, Appointment appointment, Unit unit) {
        return new LoadedUnit(
                CONTRACT,
                plan,
                false,
                obligation.id(),
                "单元 " + unit.id().value().getLeastSignificantBits(),
                appointment,
                "施行",
                UnitStatus.valueOf(unit.state().name()),
                unit,
                List.of());
    }

    static Unit planned(int number, LocalDate day, Statement statement) {
        return Unit.planned(new UnitId(new UUID(0, number)), day, statement);
    }

    static Subject trainee(int number) {
        return Subject.of(SubjectKind.PERSON, "person " + number);
    }

    static List<Subject> trainees(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Given::trainee).toList();
    }

    static Subject of(String kind, Subject subject) {
        var facts = new HashMap<>(subject.facts().values());
        facts.put(DeliverableKind.PERSON_KIND.key(), kind);
        return new Subject(subject.key(), new Facts(facts));
    }

    static Statement persons(int figure) {
        return Statement.of(PERSONS, Figure.of(figure));
    }

    static RosterHeadings headings() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/delivery");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new RosterHeadings(messages);
    }

    /** What a refusal says; empty where nothing was refused. */
    static List<Problem> refused(Executable act) {
        try {
            act.execute();
            return List.of();
        } catch (RuleViolated refused) {
            return refused.problems();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
