package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.RA;
import static yufang.year.delivery.domain.Given.TODAY;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.measureId;
import static yufang.year.delivery.domain.Given.trainee;
import static yufang.year.delivery.domain.Given.trainees;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Stage;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.Weight;
import yufang.year.delivery.FindingReference;
import yufang.year.delivery.Lowering;

class LoweringSheetTests {

    static final Measure COPIES =
            Measure.total(measureId(3), Counted.COPIES, Bound.atLeast(100)).weighing(Weight.ALL);
    static final Measure EACH_COPIES = Measure.each(measureId(7), Counted.COPIES, Bound.atLeast(40));

    @Test
    void takesAwayWhoWasNotThere() {
        var sheet = new LoweringSheet(RA.terms(), present(trainees(1, 80)));
        var lowering = striking(trainee(1).key(), trainee(2).key());

        assertThat(sheet.problems(lowering)).isEmpty();
        var after = sheet.unit().verified(sheet.entries(lowering));
        assertThat(Ledger.of(RA.terms(), List.of(after)).lines().getFirst().figure(Stage.VERIFIED))
                .isEqualTo(Figure.of(78));
        assertThat(sheet.entries(lowering).findings())
                .extracting(SubjectFinding::reason)
                .containsOnly("抽查时不在场");
    }

    @Test
    void takesNobodyAwayWhoDoesNotCountAnyway() {
        var sheet = new LoweringSheet(RA.terms(), present(trainees(1, 3)));

        assertThat(codes(sheet.problems(striking(trainee(4).key())))).containsExactly("delivery.lowering.not-counted");
        var struck = new LoweringSheet(
                RA.terms(),
                sheet.unit().verified(sheet.entries(striking(trainee(1).key()))));
        assertThat(codes(struck.problems(striking(trainee(1).key())))).containsExactly("delivery.lowering.not-counted");
    }

    @Test
    void lowersAFigureOfEveryMeasureThatReadsIt() {
        var terms = Given.terms(COPIES, EACH_COPIES);
        var claim = Statement.of(COPIES.id(), Figure.of(100)).and(EACH_COPIES.id(), Figure.of(100));
        var unit = submitted(claim)
                .verified(Verification.of(COPIES.id(), Figure.of(100)))
                .verified(Verification.of(EACH_COPIES.id(), Figure.of(100)));
        var sheet = new LoweringSheet(terms, unit);
        var lowering = to(COPIES.id(), 30);

        assertThat(sheet.problems(lowering)).isEmpty();
        assertThat(sheet.entries(lowering).figures()).hasSize(2);
        assertThat(codes(sheet.problems(to(COPIES.id(), 100)))).containsExactly("delivery.lowering.not-lower");
        assertThat(codes(sheet.problems(to(COPIES.id(), 101)))).containsExactly("delivery.lowering.not-lower");
    }

    @Test
    void makesNothingOfAUnitThatCountedAsOne() {
        var films = Measure.total(measureId(4), Counted.FILMS, Bound.exactly(2)).weighing(Weight.ALL);
        var terms = Given.terms(films);
        var sheet = new LoweringSheet(terms, submitted(Statement.NONE).verified(Verification.NONE));

        assertThat(sheet.problems(to(films.id(), 0))).isEmpty();
        assertThat(codes(sheet.problems(to(films.id(), 1)))).containsExactly("delivery.lowering.not-lower");
    }

    @Test
    void typesNoFigureThatARosterAnswers() {
        var sheet = new LoweringSheet(RA.terms(), present(trainees(1, 3)));

        assertThat(codes(sheet.problems(to(Given.PERSONS, 1)))).containsExactly("delivery.lowering.computed");
    }

    @Test
    void lowersNothingThatIsNotVerified() {
        var unit = submitted(Statement.of(trainees(1, 3)));

        assertThat(codes(new LoweringSheet(RA.terms(), unit)
                        .problems(striking(trainee(1).key()))))
                .containsExactly("delivery.lowering.not-verified");
    }

    @Test
    void saysWhatAndWhy() {
        var sheet = new LoweringSheet(RA.terms(), present(trainees(1, 3)));
        var nothing = new Lowering(sheet.unit().id(), finding(), "why", Map.of(), Set.of());
        var silent = new Lowering(
                sheet.unit().id(), finding(), " ", Map.of(), Set.of(trainee(1).key()));

        assertThat(codes(sheet.problems(nothing))).containsExactly("delivery.lowering.nothing");
        assertThat(codes(sheet.problems(silent))).containsExactly("delivery.lowering.reason");
    }

    private static Unit present(List<Subject> subjects) {
        return submitted(Statement.of(subjects))
                .verified(Verification.of(
                        subjects.stream().map(SubjectFinding::counted).toList()));
    }

    private static Unit submitted(Statement claim) {
        return Given.planned(1, TODAY, Statement.NONE).carriedOut(claim).submitted(claim);
    }

    private static Lowering striking(SubjectKey... keys) {
        return new Lowering(Given.planned(1, TODAY, Statement.NONE).id(), finding(), "抽查时不在场", Map.of(), Set.of(keys));
    }

    private static Lowering to(MeasureId measure, int figure) {
        return new Lowering(
                Given.planned(1, TODAY, Statement.NONE).id(),
                finding(),
                "实点",
                Map.of(measure, Figure.of(figure)),
                Set.of());
    }

    private static FindingReference finding() {
        return new FindingReference(UUID.randomUUID(), "/supervision/findings/1");
    }
}
