package yufang.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTests {

    @ParameterizedTest
    @CsvSource({
        "13812345678,138****5678",
        "138 1234 5678,138****5678",
        "+86 138-1234-5678,138****5678",
        "008613812345678,138****5678",
        "0871-63512345,087*****2345",
        "010-62345678,010****5678",
        "86123456789,861****6789",
        "6351234567,******4567",
        "63512345,****2345",
        "6351234,*******",
        "110,***",
        "'',''",
        "none,''"
    })
    void hidesTheMiddleOfATelephoneNumber(String number, String masked) {
        assertThat(Masks.telephone(number)).isEqualTo(masked);
    }
}
