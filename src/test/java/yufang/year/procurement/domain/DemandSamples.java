package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Calendars;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.year.planning.AnnualPlanId;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedSubProject;
import yufang.year.procurement.DemandId;

/** Demands of sub-project A at every stage, for tests that need no database. */
final class DemandSamples {

    static final Instant NOW = Instant.parse("2026-03-30T01:00:00Z");
    static final LocalDate DISCLOSED = LocalDate.of(2026, 3, 31);
    static final LocalDate LAST = LocalDate.of(2026, 4, 8);
    static final LocalDate OVER = LocalDate.of(2026, 4, 9);
    static final RuleSet RULES = TrialRules.on(DISCLOSED);
    static final Span FIVE_DAYS = Span.workingDays(5);

    static final PersonId OFFICER = person();
    static final PersonId COLLEAGUE = person();
    static final PersonId REVIEWER = person();

    static final SubProjectId A = SubProjectId.next();
    static final PlanVersionId PLAN = PlanVersionId.next();
    static final Money APPROVED = Money.of("480000");
    static final DemandBasis BASIS = new DemandBasis(PLAN, APPROVED, "1. 三类人员能力提升培训：不少于 320 人");
    static final DemandText TEXT = text(3);

    private DemandSamples() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static DemandText text(int surveyed) {
        return new DemandText("采购需求公示", null, "10 个月内", "合格率 90 %", "信誉良好", "云岭市社会保险中心", surveyed);
    }

    static Term calendar(LocalDate day, Span span) {
        return new Calendars().current().after(day, span);
    }

    static Demand drafted() {
        return Demand.draft(DemandId.next(), A, new FiscalYear(2026), BASIS, TEXT, OFFICER, NOW);
    }

    static Demand reviewed() {
        var demand = drafted();
        demand.review(REVIEWER, DISCLOSED, RULES, List.of());
        return demand;
    }

    static Demand disclosed() {
        return disclosed(DISCLOSED);
    }

    static Demand disclosed(LocalDate day) {
        var demand = reviewed();
        demand.disclose(NoticeId.next(), FIVE_DAYS, calendar(day, FIVE_DAYS), OFFICER, day, RULES, List.of());
        return demand;
    }

    static Demand closed() {
        var demand = disclosed();
        demand.close(OFFICER, OVER, RULES, List.of());
        return demand;
    }

    static PlannedSubProject planned(String budget) {
        return new PlannedSubProject(A, "危化培训", Money.of(budget), "两降", List.of(), List.of());
    }

    static IssuedPlan plan(int version, @Nullable PlannedSubProject planned) {
        return new IssuedPlan(
                PLAN,
                AnnualPlanId.next(),
                new FiscalYear(2026),
                version,
                "方案",
                new DocumentNumber("云岭工预〔2026〕1号"),
                LocalDate.of(2026, 3, 20),
                true,
                planned == null ? List.of() : List.of(planned));
    }
}
