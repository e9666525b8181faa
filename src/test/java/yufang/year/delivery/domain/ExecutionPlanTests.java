package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.MANAGER;
import static yufang.year.delivery.domain.Given.NOW;
import static yufang.year.delivery.domain.Given.OFFICER;
import static yufang.year.delivery.domain.Given.TODAY;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.refused;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;
import yufang.shared.Severity;

class ExecutionPlanTests {

    static final List<Problem> NOTHING = List.of();

    ExecutionPlan plan = Given.plan();

    @Test
    void isHandedInAndApprovedByTheAgencyUnderTheRulesOfTheDay() {
        plan.submit(NOTHING, MANAGER, TODAY);
        plan.approve(NOTHING, OFFICER, TODAY.plusDays(4), "rules-1");

        assertThat(plan.status()).isEqualTo(ExecutionPlanStatus.APPROVED);
        assertThat(plan.decision()).isEqualTo(new ExecutionPlan.Decision(OFFICER, TODAY.plusDays(4), null, "rules-1"));
    }

    @Test
    void isSentBackWithAReasonAndHandedInAgain() {
        plan.submit(NOTHING, MANAGER, TODAY);
        plan.sendBack("第三期未写明为什么在此地", OFFICER, TODAY, "rules-1");
        assertThat(Objects.requireNonNull(plan.decision()).returnReason()).isEqualTo("第三期未写明为什么在此地");
        plan.change();

        plan.submit(NOTHING, MANAGER, TODAY.plusDays(1));

        assertThat(plan.decision()).isNull();
        assertThat(plan.submittedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void isNotHandedInWhileSomethingIsMissing() {
        var missing = List.of(Problem.of("quantity.schedule.missing", "320", 300, 20));

        assertThat(codes(refused(() -> plan.submit(missing, MANAGER, TODAY))))
                .containsExactly("quantity.schedule.missing");
    }

    @Test
    void isHandedInWhereThereIsOnlyAWarning() {
        plan.submit(List.of(Problem.of("training.hours.few").as(Severity.WARN)), MANAGER, TODAY);

        assertThat(plan.status()).isEqualTo(ExecutionPlanStatus.SUBMITTED);
    }

    @Test
    void isNotApprovedWhereSomethingIsMissingByThen() {
        plan.submit(NOTHING, MANAGER, TODAY);
        var missing = List.of(Problem.of("delivery.gate.days", "第一期", TODAY, TODAY));

        assertThat(codes(refused(() -> plan.approve(missing, OFFICER, TODAY, "rules-1"))))
                .containsExactly("delivery.gate.days");
    }

    @Test
    void isNotDecidedByWhoDraftedOrHandedItIn() {
        var colleague = Given.person();
        plan.submit(NOTHING, colleague, TODAY);

        assertThat(codes(plan.problemsBeforeDecision(MANAGER))).containsExactly("delivery.plan.drafter");
        assertThat(codes(plan.problemsBeforeDecision(colleague))).containsExactly("delivery.plan.drafter");
        assertThat(plan.problemsBeforeDecision(OFFICER)).isEmpty();
        assertThat(codes(refused(() -> plan.approve(NOTHING, colleague, TODAY, "rules-1"))))
                .containsExactly("delivery.plan.drafter");
    }

    @Test
    void isNotSentBackByWhoDraftedIt() {
        plan.submit(NOTHING, Given.person(), TODAY);

        assertThat(codes(refused(() -> plan.sendBack("no", MANAGER, TODAY, "rules-1"))))
                .containsExactly("delivery.plan.drafter");
    }

    @Test
    void takesNoChangesOnceHandedIn() {
        plan.submit(NOTHING, MANAGER, TODAY);
        assertThat(codes(refused(plan::change))).containsExactly("delivery.plan.closed-step");
        plan.approve(NOTHING, OFFICER, TODAY, "rules-1");
        assertThat(codes(refused(plan::change))).containsExactly("delivery.plan.closed-step");
        assertThat(codes(refused(() -> plan.submit(NOTHING, MANAGER, TODAY))))
                .containsExactly("delivery.plan.closed-step");
    }

    @Test
    void isFollowedByAVersionThatAddsUnitsOnceItIsApproved() {
        assertThat(codes(refused(() -> plan.next("one more session", MANAGER, NOW))))
                .containsExactly("delivery.plan.closed-step");
        plan.submit(NOTHING, MANAGER, TODAY);
        plan.approve(NOTHING, OFFICER, TODAY, "rules-1");

        var next = plan.next("one more session", MANAGER, NOW);

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.reason()).isEqualTo("one more session");
        assertThat(next.contract()).isEqualTo(plan.contract());
        assertThat(next.status()).isEqualTo(ExecutionPlanStatus.DRAFTING);
    }
}
