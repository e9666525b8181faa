package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TermTests {

    private static final LocalDate LAST = LocalDate.parse("2026-04-08");

    @Test
    void countsItsLastDayInFull() {
        Term term = new Term.Until(LAST);
        assertThat(term.surelyOverOn(LocalDate.parse("2026-04-07"))).isFalse();
        assertThat(term.surelyOverOn(LAST)).isFalse();
        assertThat(term.surelyOverOn(LocalDate.parse("2026-04-09"))).isTrue();
        assertThat(term.known()).contains(LAST);
    }

    @Test
    void endsAtMidnightOfTheRegion() {
        Term.Until term = new Term.Until(LAST);
        assertThat(term.end(ZoneId.of("Asia/Shanghai"))).isEqualTo(Instant.parse("2026-04-08T16:00:00Z"));
        assertThat(term.end(ZoneId.of("Asia/Urumqi"))).isEqualTo(Instant.parse("2026-04-08T18:00:00Z"));
    }

    @Test
    void isNeverOverWhileUnknown() {
        Term term = new Term.Unknown(2027);
        assertThat(term.surelyOverOn(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(term.surelyOverOn(LocalDate.parse("2030-01-01"))).isFalse();
        assertThat(term.known()).isEmpty();
    }
}
