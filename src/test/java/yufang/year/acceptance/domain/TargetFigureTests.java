package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.acceptance.domain.Given.NOW;
import static yufang.year.acceptance.domain.Given.OFFICER;
import static yufang.year.acceptance.domain.Given.REVIEWER;
import static yufang.year.acceptance.domain.Given.TODAY;
import static yufang.year.acceptance.domain.Given.codes;
import static yufang.year.acceptance.domain.Given.document;
import static yufang.year.acceptance.domain.Given.figure;
import static yufang.year.acceptance.domain.Given.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.quantity.Fraction;
import yufang.year.contracts.ContractTarget;

class TargetFigureTests {

    final AcceptanceCase acceptance = Given.underReview(Given.contract(Given.ledgersOfA()));
    final ContractTarget examination = Given.computed("examination", "30", "90", "%", null);

    @Test
    void isEnteredByOneAndCheckedByAnother() {
        var figure = entered("296", "311");
        assertThat(codes(figure.problemsBeforeDecision(OFFICER))).containsExactly("acceptance.figure.same-person");
        assertThat(refusal(() -> entered("296", "311").confirm("rules", OFFICER, TODAY)))
                .containsExactly("acceptance.figure.same-person");
        assertThat(refusal(() -> entered("296", "311").reject("no", "rules", OFFICER, TODAY)))
                .containsExactly("acceptance.figure.same-person");

        figure.confirm("rules", REVIEWER, TODAY);

        assertThat(figure.status()).isEqualTo(FigureStatus.CONFIRMED);
        assertThat(figure.figure().fraction()).isEqualTo(Fraction.of(296, 311));
        assertThat(refusal(() -> figure.reject("late", "rules", REVIEWER, TODAY)))
                .containsExactly("acceptance.figure.closed-step");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            296, 311,   %,
            311, 311,   %,
            0,   311,   %,
            312, 311,   %,       acceptance.figure.more-than-all
            -1,  311,   %,       acceptance.figure.range
            1,   0,     %,       acceptance.figure.range-above-zero
            1,   ,      %,       acceptance.figure.of-what
            1,   ,      ‰,       acceptance.figure.of-what
            3,   1000,  ‰,
            24,  ,      hours,
            24.5,,      hours,
            24,  30,    hours,   acceptance.figure.plain
            1.00001, ,  hours,   acceptance.figure.range
            123456789012, , hours, acceptance.figure.range
            """)
    void isAShareOrAPlainNumberAsItsTargetIs(
            String numerator, @Nullable String denominator, String unit, @Nullable String refused) {
        var target = Given.computed("something", "30", "1", unit, null);

        var problems = codes(figure(numerator, denominator).problems(TargetScale.of(target.target())));

        if (refused == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).containsExactly(refused);
            assertThat(refusal(() -> TargetFigure.enter(
                            TargetFigureId.next(),
                            acceptance,
                            target.target(),
                            figure(numerator, denominator),
                            "list",
                            document(),
                            OFFICER,
                            NOW)))
                    .containsExactly(refused);
        }
    }

    private TargetFigure entered(String numerator, String denominator) {
        return TargetFigure.enter(
                TargetFigureId.next(),
                acceptance,
                examination.target(),
                figure(numerator, denominator),
                "examination list",
                document(),
                OFFICER,
                NOW);
    }
}
