package yufang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void isWordsWithoutBlanks() {
        assertThat(SearchText.of("  工伤　预防 \t 2026 ").words()).containsExactly("工伤", "预防", "2026");
        assertThat(SearchText.of("２０２６").words()).containsExactly("2026");
        assertThat(SearchText.of("ab c").joined()).isEqualTo("ab c");
    }

    @Test
    void isOneWordOfSingleCharacters() {
        assertThat(SearchText.of("第 1 期").words()).containsExactly("第1期");
        assertThat(SearchText.of("第 1 期").isTooShort()).isFalse();
    }

    @Test
    void isNothingWhereNothingIsTyped() {
        assertThat(SearchText.of("   ").isEmpty()).isTrue();
        assertThat(SearchText.of("x").isEmpty()).isFalse();
    }

    @Test
    void needsOneWordOfTwoCharacters() {
        assertThat(SearchText.of("工").isTooShort()).isTrue();
        assertThat(SearchText.of("\uD842\uDFB7").isTooShort()).isTrue();
        assertThat(SearchText.of("工伤").isTooShort()).isFalse();
        assertThat(SearchText.of("a 工伤").isTooShort()).isFalse();
    }

    @Test
    void isNoMoreThanEightWords() {
        assertThat(SearchText.of("11 2 3 4 5 6 7 8 9 10").words()).hasSize(8);
    }
}
