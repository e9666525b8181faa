package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Term;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.ServiceFrame;
import yufang.year.procurement.Award;
import yufang.year.procurement.AwardId;
import yufang.year.procurement.ProcurementId;

/** The contract of sub-project A at every stage, for tests without a database. */
final class Given {

    static final Instant NOW = Instant.parse("2026-04-24T01:00:00Z");
    static final LocalDate AWARDED = LocalDate.of(2026, 4, 23);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 24);
    static final LocalDate SIGN_UNTIL = LocalDate.of(2026, 5, 25);
    static final Money PRICE = Money.of("465600.00");
    static final PersonId OFFICER = person();
    static final PersonId COLLEAGUE = person();
    static final PersonId MANAGER = person();
    static final PersonId LEADER = person();
    static final PersonId REVIEWER = person();
    static final PlanVersionId PLAN = PlanVersionId.next();
    static final ServiceFrame SCOPE = new ServiceFrame(12, 10, "云岭市");

    private Given() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static MeasureId measure() {
        return new MeasureId(UUID.randomUUID());
    }

    static DocumentId document() {
        return new DocumentId(UUID.randomUUID());
    }

    static RuleSet rules() {
        return TrialRules.on(TODAY);
    }

    static PlannedSubProject planA() {
        var persons = Measure.total(measure(), Counted.PERSONS, Bound.atLeast(320));
        var training = new PlannedDeliverable(
                DeliverableId.next(), new DeliverableKind("RA"), "三类人员能力提升培训", "按方案", "三类人员", List.of(persons));
        return new PlannedSubProject(
                SubProjectId.next(),
                "危险化学品企业培训",
                Money.of("480000.00"),
                "两降两增",
                List.of(training),
                List.of(
                        TrialB.target("培训人数", "人", "320", "40"),
                        TrialB.target("考核合格率", "%", "90", "30"),
                        TrialB.target("满意度", "%", "90", "15"),
                        TrialB.target("项目管理和档案", "分", null, "15")));
    }

    static Award award(PlannedSubProject plan, Money price) {
        return new Award(
                new AwardId(UUID.randomUUID()),
                new ProcurementId(UUID.randomUUID()),
                plan.id(),
                new FiscalYear(2026),
                new OrganisationId(UUID.randomUUID()),
                "云岭甲安全技术有限公司",
                price,
                AWARDED);
    }

    /** Signed on by nobody, and covered by the budget. */
    static Granted granted(@Nullable Award award) {
        return new Granted(award, null, new Funds(Money.of("480000.00"), Money.ZERO));
    }

    static ContractTerms terms() {
        return new ContractTerms(
                "2026-1",
                "危化培训合同",
                12,
                10,
                null,
                "云岭市",
                new BigDecimal("40"),
                new BigDecimal("60"),
                "双方权利义务",
                "月报迟交每次扣 1000 元",
                "专家评分 90 分合格");
    }

    /** Where the figure comes from: this total, else a document; judged ones stay judged. */
    static DraftedTarget sourced(DraftedTarget target, @Nullable MeasureId measure) {
        if (target.target().how() == PerformanceTarget.How.JUDGED) return target;
        return new DraftedTarget(
                target.target(), measure == null ? TargetSource.DOCUMENT : TargetSource.LEDGER, measure);
    }

    /** Everything of A set as it was agreed. */
    static ContractContent contentA(PlannedSubProject plan) {
        var begun = ContractContent.of(plan, PRICE);
        var only = begun.obligations().getFirst();
        var set = new ObligationWords(
                        only.title(),
                        "签到表、照片、考核成绩齐全",
                        PRICE,
                        ObligationWords.Deduction.PRO_RATA,
                        null,
                        List.of(new MeasureChange(1, new BigDecimal("320"), null, BigDecimal.ONE)))
                .applied(only, plan);
        var persons = set.totals().getFirst().id();
        return new ContractContent(
                List.of(set),
                begun.targets().stream()
                        .map(each -> sourced(each, each.target().unit().equals("人") ? persons : null))
                        .toList());
    }

    /** The contract of A with what it is held against. */
    record Stage(PlannedSubProject plan, Award award, Contract contract, ContractContent content) {

        static Stage drafted() {
            var plan = planA();
            var award = Given.award(plan, PRICE);
            return new Stage(plan, award, Contract.draft(award, PLAN, terms(), OFFICER, NOW), contentA(plan));
        }

        static Stage offered() {
            var stage = drafted();
            stage.contract.offer(stage.gate(), stage.content, COLLEAGUE);
            return stage;
        }

        static Stage agreed() {
            var stage = offered();
            stage.contract.agree(MANAGER, "rules", TODAY);
            return stage;
        }

        static Stage signed() {
            var stage = agreed();
            stage.sign(TODAY, LEADER);
            return stage;
        }

        void sign(LocalDate on, PersonId by) {
            contract.sign(gate(), content, on, document(), by);
        }

        ContractGate gate() {
            return gate(plan, award, TODAY);
        }

        ContractGate gate(@Nullable PlannedSubProject planned, @Nullable Award inForce, LocalDate today) {
            return gate(planned, granted(inForce), today);
        }

        ContractGate gate(Granted granted) {
            return gate(plan, granted, TODAY);
        }

        private static ContractGate gate(@Nullable PlannedSubProject planned, Granted granted, LocalDate today) {
            return new ContractGate(rules(), PLAN, SCOPE, planned, granted, new Term.Until(SIGN_UNTIL), today);
        }
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Given::code).toList();
    }

    /** Of a problem of an obligation, what is wrong with it. */
    private static String code(Problem problem) {
        return problem.code().equals("contracts.gate.of")
                ? ((yufang.shared.Wording) problem.arguments().get(1)).key()
                : problem.code();
    }

    static List<Problem> refused(ThrowingCallable act) {
        var refused = catchThrowableOfType(RuleViolated.class, act);
        assertThat(refused).as("is refused").isNotNull();
        return refused.problems();
    }
}
