package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.budget.domain.Given.problems;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Problem;

class CostWordsTests {

    @ParameterizedTest
    @CsvSource({
        "800,    96,      76800.00",
        "7.20,   12000,   86400.00",
        "300.50, 200,     60100.00",
        "0.01,   0.5,     0.01",
        "0.01,   0.499,   0.00",
        "0.03,   0.5,     0.02",
        "1.15,   0.1,     0.12"
    })
    void multipliesAndRoundsHalfUpToTheFen(String unitPrice, String quantity, String amount) {
        assertThat(read("TRAINERS", null, unitPrice, quantity).amount()).isEqualTo(Money.of(amount));
    }

    @Test
    void takesThePurposeOfItsKind() {
        assertThat(read("TRAINERS", null, "1", "1").purpose()).isEqualTo(Purpose.TRAINING);
        assertThat(read("EVENTS", Purpose.PUBLICITY, "1", "1").purpose()).isEqualTo(Purpose.PUBLICITY);
        assertThat(read("ORGANISATION", Purpose.PUBLICITY, "1", "1").purpose()).isEqualTo(Purpose.PUBLICITY);
    }

    @Test
    void asksForThePurposeWhereTheKindLeavesItOpenAndRefusesAnother() {
        var open = refusal("ORGANISATION", null, "1", "1").getFirst();
        assertThat(open.code()).isEqualTo("budget.line.purpose");
        assertThat(open.field()).isEqualTo("purpose");
        assertThat(open.rule()).isNotNull().extracting("key").isEqualTo("fund.uses");
        assertThat(refusal("EVENTS", Purpose.TRAINING, "1", "1"))
                .extracting(Problem::code)
                .containsExactly("budget.line.other-purpose");
    }

    @Test
    @Clause("M-6")
    void refusesTheFeesOfExperts() {
        var problem = refusal("EXPERT_REVIEW", Purpose.TRAINING, "1", "1").getFirst();

        assertThat(problem.code()).isEqualTo("budget.line.not-fundable");
        assertThat(problem.field()).isEqualTo("kind");
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fund.expert-fees");
    }

    @ParameterizedTest
    @CsvSource({
        "0,            1,              form.bad.not-positive, unitPrice",
        "1,            0,              form.bad.not-positive, quantity",
        "1,            -1,             form.bad.not-positive, quantity",
        "1,            0.0001,         budget.line.quantity,  quantity",
        "1,            1000000000,     budget.line.quantity,  quantity",
        "999999999999, 2,              budget.line.too-much,  quantity"
    })
    void refusesFiguresThatAreNone(String unitPrice, String quantity, String code, String field) {
        assertThat(refusal("TRAINERS", null, unitPrice, quantity))
                .extracting(Problem::code, Problem::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field));
    }

    @Test
    void takesTheGreatestFigures() {
        assertThat(read("TRAINERS", null, "1000", "999999999.999").amount()).isEqualTo(Money.of("999999999999"));
        assertThat(read("TRAINERS", null, "1", "1.5000").quantity()).isEqualTo(new BigDecimal("1.500"));
    }

    @Test
    void refusesAKindThatNobodyKnows() {
        assertThat(refusal("BRIBES", null, "0", "1")).extracting(Problem::field).containsExactly("unitPrice", "kind");
    }

    private static CostItem read(String kind, @Nullable Purpose purpose, String unitPrice, String quantity) {
        return words(kind, purpose, unitPrice, quantity).read(Given.KINDS, Given.RULES);
    }

    private static List<Problem> refusal(String kind, @Nullable Purpose purpose, String unitPrice, String quantity) {
        return problems(() -> words(kind, purpose, unitPrice, quantity).read(Given.KINDS, Given.RULES));
    }

    private static CostWords words(String kind, @Nullable Purpose purpose, String unitPrice, String quantity) {
        return new CostWords("title", kind, purpose, Money.of(unitPrice), new BigDecimal(quantity), "unit", "basis");
    }
}
