package yufang.ground.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.ground.deadlines.Term;
import yufang.shared.RegionCode;

class NewNoticeTests {

    static final LocalDate DAY = LocalDate.of(2026, 2, 12);
    static final Term UNTIL = new Term.Until(LocalDate.of(2026, 2, 28));
    static final Origin ORIGIN = new Origin("priorities", NoticeId.next(), 1);

    @Test
    void hasATitleOfOneLineAndAText() {
        assertThatCode(() -> notice("x".repeat(200), "y".repeat(20_000))).doesNotThrowAnyException();
        refuses(" ", "body");
        refuses("x".repeat(201), "body");
        refuses("two\nlines", "body");
        refuses("title", "\n ");
        refuses("title", "y".repeat(20_001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void belongsToOneOfTheNineSteps(int step) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Origin("priorities", NoticeId.next(), step));
    }

    @Test
    void isReadByParagraph() {
        assertThat(published("one\n\n  two \n", UNTIL).paragraphs()).containsExactly("one", "two");
    }

    @Test
    void endsTheDayAfterItsLastAndNeverOnAGuess() {
        assertThat(published("x", UNTIL).hasEndedBy(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(published("x", UNTIL).hasEndedBy(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(published("x", new Term.Unknown(2027)).hasEndedBy(LocalDate.of(2030, 1, 1)))
                .isFalse();
    }

    @Test
    void hasAnAddressThatNeedsNoAccount() {
        var notice = published("x", UNTIL);

        assertThat(notice.address(new RegionCode("539900")))
                .isEqualTo("/p/539900/notices/" + notice.id().value());
    }

    private static void refuses(String title, String body) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> notice(title, body));
    }

    private static NewNotice notice(String title, String body) {
        return new NewNotice(NoticeKind.DISCLOSURE, ORIGIN, title, body, UNTIL);
    }

    private static PublishedNotice published(String body, Term stands) {
        return new PublishedNotice(NoticeId.next(), NoticeKind.ANNOUNCEMENT, "title", body, DAY, stands);
    }
}
