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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Stage;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.VerifiedFigure;
import yufang.shared.quantity.Weight;

class VerificationSheetTests {

    static final Measure COPIES =
            Measure.total(measureId(3), Counted.COPIES, Bound.atLeast(12_000)).weighing(Weight.ALL);
    static final Measure EACH_COPIES = Measure.each(measureId(7), Counted.COPIES, Bound.atLeast(100));

    @Test
    void countsEverybodyWhoIsNotStruck() {
        var sheet = new VerificationSheet(RA.terms(), claimed(Statement.of(trainees(1, 81))));

        var entries = sheet.entries(
                Map.of(), Map.of(trainee(80).key(), "不在签到表上", trainee(81).key(), "不在签到表上"));

        assertThat(entries.findings()).filteredOn(SubjectFinding::counted).hasSize(79);
        assertThat(sheet.problems(entries, java.util.Set.of())).isEmpty();
        var ledger = Ledger.of(RA.terms(), List.of(sheet.unit().verified(entries)));
        assertThat(ledger.lines().getFirst().figure(Stage.VERIFIED)).isEqualTo(Figure.of(79));
    }

    @Test
    void asksWhyForEverybodyWhoIsStruck() {
        var sheet = new VerificationSheet(RA.terms(), claimed(Statement.of(trainees(1, 3))));

        var entries = sheet.entries(Map.of(), Map.of(trainee(2).key(), " "));

        assertThat(codes(sheet.problems(entries, java.util.Set.of())))
                .containsExactly("quantity.verification.subject-reason");
    }

    @Test
    void asksWhyAFigureIsLowerBesideItsField() {
        assertThat(verify(11_450, null)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("quantity.verification.reason");
            assertThat(problem.field()).isEqualTo("figure-" + COPIES.id().value());
        });
        assertThat(verify(11_450, "两箱受潮")).isEmpty();
        assertThat(verify(12_000, null)).isEmpty();
    }

    @Test
    void neverCountsMoreThanWasClaimed() {
        assertThat(codes(verify(12_001, "more"))).containsExactly("quantity.verification.higher");
    }

    @Test
    void saysWhatIsNotDecidedYet() {
        var sheet = new VerificationSheet(Given.terms(COPIES), claimed(Statement.of(COPIES.id(), Figure.of(12_000))));

        assertThat(codes(sheet.problems(sheet.entries(Map.of(), Map.of()), java.util.Set.of())))
                .containsExactly("quantity.verification.missing");
    }

    @Test
    void spreadsOneFigureOverAllMeasuresThatReadIt() {
        var terms = Given.terms(COPIES, EACH_COPIES);
        var sheet = new VerificationSheet(
                terms, claimed(Statement.of(COPIES.id(), Figure.of(200)).and(EACH_COPIES.id(), Figure.of(200))));
        var asked = Asked.ofVerification(terms, sheet.unit());

        var entries = sheet.entries(Map.of(asked.getFirst(), new VerifiedFigure(Figure.of(90), "fewer")), Map.of());

        assertThat(asked).hasSize(1);
        assertThat(entries.figures()).hasSize(2);
        assertThat(sheet.problems(entries, java.util.Set.copyOf(asked))).isEmpty();
        var line = Ledger.of(terms, List.of(sheet.unit().verified(entries)))
                .lines()
                .getFirst();
        assertThat(line.figure(Stage.VERIFIED)).isEqualTo(Figure.ZERO);
    }

    @Test
    void typesNeverWhatARosterAnswers() {
        var terms = Given.terms(
                Measure.total(measureId(1), Counted.PERSONS, Bound.atLeast(10)).weighing(Weight.of("0.5")),
                Measure.total(measureId(2), Counted.ATTENDANCES, Bound.atLeast(10))
                        .weighing(Weight.of("0.5")));

        assertThat(Asked.ofVerification(terms, claimed(Statement.of(trainees(1, 2)))))
                .isEmpty();
        assertThat(Asked.ofVerification(terms, claimed(Statement.NONE)))
                .extracting(asked -> asked.first().counted())
                .containsExactly(Counted.ATTENDANCES);
    }

    @Test
    void countsAUnitAsNoneWhereTheAgencySaysSo() {
        var articles =
                Measure.total(measureId(8), Counted.ARTICLES, Bound.atLeast(60)).weighing(Weight.ALL);
        ObligationTerms terms = Given.terms(articles);
        var sheet = new VerificationSheet(terms, claimed(Statement.NONE));
        var asked = Asked.ofVerification(terms, sheet.unit()).getFirst();

        var dead = sheet.entries(Map.of(asked, new VerifiedFigure(Figure.ZERO, "链接失效")), Map.of());
        var two = sheet.entries(Map.of(asked, new VerifiedFigure(Figure.of(2), null)), Map.of());

        assertThat(sheet.problems(dead, java.util.Set.of(asked))).isEmpty();
        assertThat(codes(sheet.problems(two, java.util.Set.of(asked)))).contains("quantity.verification.unit");
        assertThat(Ledger.of(terms, List.of(sheet.unit().verified(dead)))
                        .lines()
                        .getFirst()
                        .figure(Stage.VERIFIED))
                .isEqualTo(Figure.ZERO);
    }

    private static List<Problem> verify(int found, @Nullable String reason) {
        var terms = Given.terms(COPIES);
        var sheet = new VerificationSheet(terms, claimed(Statement.of(COPIES.id(), Figure.of(12_000))));
        var asked = Asked.ofVerification(terms, sheet.unit()).getFirst();
        var entries = sheet.entries(Map.of(asked, new VerifiedFigure(Figure.of(found), reason)), Map.of());
        return sheet.problems(entries, java.util.Set.of(asked));
    }

    private static Unit claimed(Statement claim) {
        return Given.planned(1, TODAY, Statement.NONE).carriedOut(claim).submitted(claim);
    }
}
