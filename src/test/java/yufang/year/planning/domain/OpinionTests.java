package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.planning.domain.Drafts.COLLEAGUE;
import static yufang.year.planning.domain.Drafts.NOW;
import static yufang.year.planning.domain.Drafts.OFFICER;
import static yufang.year.planning.domain.Drafts.OVER;
import static yufang.year.planning.domain.Drafts.UNTIL;
import static yufang.year.planning.domain.Drafts.answers;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleValue.Silence;
import yufang.shared.FiscalYear;
import yufang.shared.OrganisationId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class OpinionTests {

    static final Term TERM = new Term.Until(UNTIL);
    static final Term UNKNOWN = new Term.Unknown(2027);

    final Circulation asked = new Circulation(
            CirculationId.next(),
            OFFICER,
            NOW,
            null,
            Drafts.circulating().id(),
            new FiscalYear(2026),
            LocalDate.of(2026, 3, 2),
            "10 working days",
            null,
            Silence.AGREEMENT,
            "rules-1");
    final Opinion opinion = Opinion.ask(asked, new OrganisationId(UUID.randomUUID()));

    @Test
    void isGivenUpToTheLastDay() {
        opinion.answer(true, TERM, UNTIL, COLLEAGUE);

        assertThat(opinion.status()).isEqualTo(OpinionStatus.AGREED);
        assertThat(opinion.answeredOn()).isEqualTo(UNTIL);
    }

    @Test
    void isRefusedOnTheDayAfterEvenWhileNobodyHasCalledItSilent() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> opinion.answer(false, TERM, OVER, COLLEAGUE))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::code)
                        .containsExactly("planning.opinion.late"));
        assertThat(Opinion.problemsBeforeAnswer(UNKNOWN, OVER.plusYears(1))).isEmpty();
    }

    @Test
    void isGivenOnce() {
        opinion.answer(false, TERM, UNTIL, COLLEAGUE);

        assertThat(opinion.status()).isEqualTo(OpinionStatus.OPINED);
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> opinion.answer(true, TERM, UNTIL, COLLEAGUE));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(opinion::fallSilent);
    }

    @Test
    void keepsTheTermOfTheDayOfAskingAndReckonsAnUnknownOneAgain() {
        assertThat(asked.term((day, span) -> UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(asked.term((day, span) -> TERM)).isEqualTo(TERM);
        var known = new Circulation(
                CirculationId.next(),
                OFFICER,
                NOW,
                null,
                asked.planVersion(),
                asked.year(),
                asked.circulatedOn(),
                "10 working days",
                UNTIL,
                Silence.AGREEMENT,
                "rules-1");
        assertThat(known.term((day, span) -> UNKNOWN)).isEqualTo(TERM);
    }

    @Test
    void holdsTheOfficerUpUntilTheTermIsOver() {
        assertThat(answers(1, 0).problemsBeforeRevision(UNTIL))
                .extracting(Problem::code)
                .containsExactly("planning.gate.waiting");
        assertThat(answers(1, 0).problemsBeforeRevision(OVER)).isEmpty();
        assertThat(answers(1, 0, UNKNOWN, Silence.AGREEMENT).problemsBeforeRevision(OVER))
                .isNotEmpty();
        assertThat(answers(0, 2).problemsBeforeCommittee(OVER))
                .extracting(Problem::code)
                .containsExactly("planning.gate.items");
    }

    @Test
    void warnsWhereSilenceCountsAsRefusal() {
        var refusing = answers(1, 0, TERM, Silence.REFUSAL);

        assertThat(refusing.problemsBeforeRevision(OVER))
                .extracting(Problem::code, Problem::forbids)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("planning.gate.silence-refuses", false));
    }

    @Test
    void itemsAreRefusedWithAReasonAndSettledOnce() {
        var item = OpinionItem.of(opinion, 1, "one more session", COLLEAGUE, NOW);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> item.settle(false, null, OFFICER, NOW))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::field)
                        .containsExactly("reason"));
        var adopted = OpinionItem.of(opinion, 1, "one more session", COLLEAGUE, NOW);
        adopted.settle(true, null, OFFICER, NOW);

        assertThat(adopted.status()).isEqualTo(ItemStatus.ADOPTED);
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> adopted.settle(false, "no", OFFICER, NOW));
    }

    @Test
    void theCommitteeDecidesByVotesThatWereCast() {
        assertThat(Drafts.vote(UNTIL, 0, 0).problems(UNTIL))
                .extracting(Problem::code)
                .containsExactly("planning.decision.nobody");
        assertThat(Drafts.vote(UNTIL, -1, 1).problems(UNTIL))
                .extracting(Problem::field)
                .containsExactly("membersFor");
        assertThat(Drafts.vote(UNTIL, 1, -1).problems(UNTIL))
                .extracting(Problem::field)
                .containsExactly("membersAgainst");
        assertThat(Drafts.vote(OVER, 1, 0).problems(UNTIL))
                .extracting(Problem::code)
                .containsExactly("planning.decision.future");
        assertThat(Drafts.vote(UNTIL, 1, 0).problems(UNTIL)).isEmpty();
    }
}
