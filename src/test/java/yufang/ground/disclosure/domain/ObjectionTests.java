package yufang.ground.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.ObjectionId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class ObjectionTests {

    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 31);
    static final LocalDate LAST = LocalDate.of(2026, 4, 8);
    static final LocalDate OVER = LocalDate.of(2026, 4, 9);
    static final Instant NOW = Instant.parse("2026-04-08T01:00:00Z");
    static final PersonId OFFICER = new PersonId(UUID.randomUUID());

    final Objected disclosure = notice(NoticeKind.DISCLOSURE, new Term.Until(LAST));

    @Test
    void isTakenFromTheFirstDayToTheLastAlsoWhenItIsEnteredTheDayAfter() {
        for (var day : List.of(PUBLISHED, LAST)) {
            assertThat(received(day, OVER).status()).isEqualTo(ObjectionStatus.RECEIVED);
        }
    }

    @Test
    void isRefusedOutsideOfThePeriod() {
        refuses(() -> received(OVER, OVER), "disclosure.objection.late");
        refuses(() -> received(PUBLISHED.minusDays(1), OVER), "disclosure.objection.early");
        refuses(() -> received(LAST, LAST.minusDays(1)), "disclosure.objection.future");
    }

    @Test
    void isTakenAsLongAsNobodyKnowsTheLastDay() {
        var endless = notice(NoticeKind.DISCLOSURE, new Term.Unknown(2027));

        assertThat(endless.problemsBeforeObjection(OVER, OVER)).isEmpty();
    }

    @Test
    void isNotTakenToAnAnnouncement() {
        assertThat(notice(NoticeKind.ANNOUNCEMENT, new Term.Until(LAST)).problemsBeforeObjection(LAST, LAST))
                .extracting(Problem::code)
                .containsExactly("disclosure.objection.announcement");
    }

    @Test
    void isAnsweredOnce() {
        var objection = received(LAST, LAST);
        objection.answer(new ObjectionAnswer("认为培训学时过多", "学时由办法规定，不予采纳。"), OFFICER, OVER);

        assertThat(objection.status()).isEqualTo(ObjectionStatus.ANSWERED);
        assertThat(objection.answeredBy()).isEqualTo(OFFICER);
        refuses(
                () -> objection.answer(new ObjectionAnswer("x", "y"), OFFICER, OVER),
                "disclosure.objection.closed-step");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明认为学时过多",
                "请回电 13800138000",
                "身份证 11010519491231002X",
                "身份证号 110105194912310021。",
                "联系 wang@example.org"
            })
    void isNeverPublishedWithPersonalData(String text) {
        refuses(() -> received(LAST, LAST).answer(new ObjectionAnswer(text, "不予采纳"), OFFICER, OVER), PERSONAL);
        refuses(() -> received(LAST, LAST).answer(new ObjectionAnswer("学时过多", text), OFFICER, OVER), PERSONAL);
    }

    static final String PERSONAL = "disclosure.objection.personal";

    @ParameterizedTest
    @ValueSource(strings = {"预算 138001380001 元太高", "见 财库〔2021〕22号", "统一编号 1101051949123100211"})
    void isPublishedWithOtherNumbers(String text) {
        assertThat(new ObjectionAnswer(text, text).problems("王小明", "wang@example.org"))
                .isEmpty();
    }

    private Objection received(LocalDate on, LocalDate today) {
        var words = new ObjectionWords("王小明", "wang@example.org", "24 学时过多", on);
        return Objection.receive(ObjectionId.next(), disclosure, words, today, OFFICER, NOW);
    }

    private static Objected notice(NoticeKind kind, Term stands) {
        return new Objected(
                NoticeId.next(),
                kind,
                "公示",
                PUBLISHED,
                stands,
                "procurement",
                new Objected.Subject(UUID.randomUUID()),
                4);
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(act)
                .satisfies(failure ->
                        assertThat(failure.problems()).extracting(Problem::code).containsExactly(code));
    }
}
