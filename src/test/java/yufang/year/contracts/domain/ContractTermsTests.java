package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.contracts.domain.Given.codes;
import static yufang.year.contracts.domain.Given.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Evidence;
import yufang.shared.Severity;
import yufang.year.contracts.domain.Given.Stage;
import yufang.year.planning.ServiceFrame;

class ContractTermsTests {

    private static final ServiceFrame ANY = new ServiceFrame(null, null, null);

    private static ContractTerms of(
            @Nullable Integer project, @Nullable Integer service, String advance, String balance) {
        return new ContractTerms(
                "2026-1",
                "合同",
                project,
                service,
                null,
                "云岭市",
                new BigDecimal(advance),
                new BigDecimal(balance),
                "权利义务",
                "无",
                "专家评分");
    }

    private static List<String> problems(ContractTerms terms, ServiceFrame frame) {
        return codes(terms.problems(Given.rules(), frame));
    }

    @Test
    void saysEverythingThatIsMissing() {
        var begun = ContractTerms.within(ANY, "2026-1", "合同");

        assertThat(begun.problems(Given.rules(), ANY)).hasSize(8).allSatisfy(problem -> assertThat(problem.code())
                .isEqualTo("contracts.gate.field"));
    }

    @Test
    void beginsWithThePeriodAndTheAreaOfThePlan() {
        var begun = ContractTerms.within(Given.SCOPE, "2026-1", "合同");

        assertThat(begun.projectMonths()).isEqualTo(12);
        assertThat(begun.serviceMonths()).isEqualTo(10);
        assertThat(begun.serviceArea()).isEqualTo("云岭市");
        assertThat(begun.advance()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24, ''", "25, contracts.gate.cycle"})
    void lastsNoLongerThanTheCycleAllows(int months, String problem) {
        assertThat(problems(of(months, 10, "40", "60"), ANY))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 10, ''",
        "13, 10, contracts.gate.project-longer",
        "12, 11, contracts.gate.service-longer",
        "9, 10, contracts.gate.service-outside"
    })
    void staysWithinThePeriodsOfThePlan(int project, int service, String problem) {
        assertThat(problems(of(project, service, "40", "60"), Given.SCOPE))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"29.99, 70.01, true", "30, 70, false", "70, 30, false", "70.01, 29.99, true"})
    void holdsTheAdvanceWithinItsRange(String advance, String balance, boolean refused) {
        var problems = of(12, 10, advance, balance).problems(Given.rules(), ANY);

        assertThat(codes(problems)).isEqualTo(refused ? List.of("contracts.gate.advance") : List.of());
        problems.forEach(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.OVERRIDE);
            assertThat(problem.forbids()).isTrue();
            assertThat(problem.rule()).isNotNull().extracting("evidence").isEqualTo(Evidence.UNSEEN);
        });
    }

    @ParameterizedTest
    @CsvSource({"40, 60, false", "40, 59.99, true", "40, 60.01, true", "40.5, 59.5, false"})
    void hasAnAdvanceAndABalanceThatMakeTheWhole(String advance, String balance, boolean refused) {
        assertThat(problems(of(12, 10, advance, balance), ANY))
                .isEqualTo(refused ? List.of("contracts.gate.shares") : List.of());
    }

    /** 民法典 202: the same day of the month, or its last one. */
    @ParameterizedTest
    @CsvSource({"2026-04-24, 2027-02-24", "2026-04-30, 2027-02-28", "2027-04-30, 2028-02-29"})
    void endsTheServicesSoManyMonthsAfterTheSigning(LocalDate signed, LocalDate last) {
        assertThat(of(12, 10, "40", "60").lastServiceDay(signed)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-24, false", "2027-02-25, true", "2026-12-31, false", "2026-04-24, true", "2026-04-25, false"})
    void takesAnEarlierDayWhereTheContractNamesOne(LocalDate typed, boolean refused) {
        var stage = Stage.drafted();
        stage.contract().rewrite(Given.terms().endingOn(typed), Given.OFFICER);
        stage.contract().offer(stage.gate(), stage.content(), Given.COLLEAGUE);
        stage.contract().agree(Given.MANAGER, "rules", Given.TODAY);

        if (refused) {
            assertThat(codes(refused(() -> stage.sign(Given.TODAY, Given.LEADER))))
                    .containsExactly("contracts.sign.service");
        } else {
            stage.sign(Given.TODAY, Given.LEADER);
            assertThat(stage.contract().terms().serviceUntil()).isEqualTo(typed);
        }
    }
}
