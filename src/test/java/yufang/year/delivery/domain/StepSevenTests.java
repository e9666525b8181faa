package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.RA;
import static yufang.year.delivery.domain.Given.TODAY;
import static yufang.year.delivery.domain.Given.trainees;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Wording;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.Weight;

class StepSevenTests {

    @Test
    void saysTheOnlyTotalInFull() {
        var present = trainees(1, 311);
        var unit = Given.planned(1, TODAY, Statement.NONE)
                .carriedOut(Statement.of(present))
                .submitted(Statement.of(present))
                .verified(Verification.of(
                        present.stream().map(SubjectFinding::counted).toList()));

        assertThat(StepSeven.figure(List.of(Ledger.of(RA.terms(), List.of(unit)))))
                .isEqualTo(Wording.of("delivery.step.figure", 311L, 320L, Counted.PERSONS.word()));
    }

    @Test
    void countsSeveralTotals() {
        var film = Given.terms(Measure.total(Given.measureId(4), Counted.FILMS, Bound.exactly(1))
                .weighing(Weight.ALL));
        var held = Given.planned(1, TODAY, Statement.NONE)
                .submitted(Statement.NONE)
                .verified(Verification.NONE);

        assertThat(StepSeven.figure(List.of(Ledger.of(RA.terms(), List.of()), Ledger.of(film, List.of(held)))))
                .isEqualTo(Wording.of("delivery.step.measures", 1L, 2L));
    }
}
