package yufang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadTests {

    @Test
    void theNinetyNinthOfAHundredIsTheP99() {
        var millis = LongStream.rangeClosed(1, 100).map(one -> one * 1_000_000).toArray();
        assertThat(Load.of(millis, 10)).isEqualTo(new Load(10, 50, 99));
    }

    @Test
    void ofOneAnswerAllSharesAreTheSame() {
        assertThat(Load.of(new long[] {3_000_000}, 2)).isEqualTo(new Load(0.5, 3, 3));
    }
}
