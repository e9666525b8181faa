package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.priorities.domain.Given.LEADER;
import static yufang.year.priorities.domain.Given.NOW;
import static yufang.year.priorities.domain.Given.OFFICER;
import static yufang.year.priorities.domain.Given.TODAY;
import static yufang.year.priorities.domain.Given.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.ground.disclosure.NoticeId;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.Problem;
import yufang.shared.Severity;

class KeyAreaStudyTests {

    KeyAreaStudy study = Given.study("2025-12-31");

    @Test
    void looksBackOnAPeriodThatIsOver() {
        assertThatCode(() -> Given.study("2026-02-01")).doesNotThrowAnyException();
        assertThat(refused(() -> Given.study("2026-02-02"))).containsExactly("priorities.period.not-over");
    }

    @Test
    void isProposedWhereOnlyWarningsAreLeft() {
        var missing = Problem.of("missing");

        assertThat(refused(() -> study.propose(List.of(missing), OFFICER, NOW))).containsExactly("missing");
        study = Given.study("2025-12-31");
        study.propose(List.of(missing.as(Severity.WARN)), OFFICER, NOW);

        assertThat(study.status()).isEqualTo(StudyStatus.PROPOSED);
    }

    @Test
    void isDecidedByAnotherPersonUnderTheRulesOfTheDay() {
        study.propose(List.of(), OFFICER, NOW);

        study.decide(LEADER, "rules-1", TODAY, NOW);

        assertThat(study.status()).isEqualTo(StudyStatus.DECIDED);
        assertThat(study.decidedBy()).isEqualTo(LEADER);
        assertThat(study.rulesVersion()).isEqualTo("rules-1");
    }

    @Test
    void refusesWhoProposedIt() {
        study.propose(List.of(), OFFICER, NOW);

        assertThat(study.problemsBeforeDecision(LEADER)).isEmpty();
        assertThat(study.problemsBeforeDecision(OFFICER))
                .extracting(Problem::code)
                .containsExactly("priorities.same-person");
        assertThat(refused(() -> study.decide(OFFICER, "rules-1", TODAY, NOW)))
                .containsExactly("priorities.same-person");
    }

    @Test
    void isNotSentBackByWhoProposedIt() {
        study.propose(List.of(), OFFICER, NOW);

        assertThat(refused(() -> study.sendBack(OFFICER, "no"))).containsExactly("priorities.same-person");
    }

    @Test
    void forgetsTheReasonOnceItIsProposedAgain() {
        study.propose(List.of(), OFFICER, NOW);
        study.sendBack(LEADER, "add construction");
        assertThat(study.returnReason()).isEqualTo("add construction");

        study.propose(List.of(), LEADER, NOW);

        assertThat(study.returnReason()).isNull();
        assertThat(study.problemsBeforeDecision(LEADER)).isNotEmpty();
        assertThat(study.problemsBeforeDecision(OFFICER)).isEmpty();
    }

    @Test
    void changesNothingAfterItWasProposed() {
        assertThatCode(study::requireCollecting).doesNotThrowAnyException();
        study.propose(List.of(), OFFICER, NOW);
        assertThat(refused(study::requireCollecting)).containsExactly("priorities.closed-step");
        study.decide(LEADER, "rules-1", TODAY, NOW);
        assertThat(refused(study::requireCollecting)).containsExactly("priorities.closed-step");
        assertThat(refused(() -> study.sendBack(LEADER, "late"))).containsExactly("priorities.closed-step");
        assertThat(refused(() -> study.propose(List.of(), OFFICER, NOW))).containsExactly("priorities.closed-step");
    }

    @Test
    void isPublishedOnceAfterTheDecision() {
        var notice = NoticeId.next();
        assertThat(refused(() -> study.publish(notice, OFFICER, "rules-1", TODAY)))
                .containsExactly("priorities.closed-step");
        study.propose(List.of(), OFFICER, NOW);
        study.decide(LEADER, "rules-1", TODAY, NOW);

        study.publish(notice, OFFICER, "rules-1", TODAY);

        assertThat(study.notice()).isEqualTo(notice);
        assertThat(refused(() -> study.publish(notice, OFFICER, "rules-1", TODAY)))
                .containsExactly("priorities.closed-step");
    }

    @Test
    void refusesAFormOfAnotherVersion() {
        assertThat(study.at(0)).isSameAs(study);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> study.at(1));
    }
}
