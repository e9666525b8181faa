package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.TODAY;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.measureId;
import static yufang.year.delivery.domain.Given.trainees;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.shared.Severity;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Weight;
import yufang.year.delivery.kind.EvidenceItem;

class ClaimGateTests {

    static final List<EvidenceItem> CHECKLIST = List.of(
            EvidenceItem.obligatory("roster", "training.evidence.roster"),
            EvidenceItem.obligatory("sign-in", "training.evidence.sign-in"),
            EvidenceItem.optional("photos", "training.evidence.photos"));
    static final Set<String> ALL = Set.of("roster", "sign-in");
    static final ObligationTerms PERSONS = Given.terms(Given.AT_LEAST_320);

    @Test
    void passesAClaimWithRosterAndEvidence() {
        assertThat(problems(PERSONS, Statement.of(trainees(1, 80)), ALL)).isEmpty();
    }

    @Test
    void namesEachObligatoryDocumentThatIsMissing() {
        var claim = Statement.of(trainees(1, 80));

        assertThat(problems(PERSONS, claim, Set.of("photos")))
                .containsExactly("delivery.claim.evidence", "delivery.claim.evidence");
        assertThat(problems(PERSONS, claim, Set.of("roster"))).containsExactly("delivery.claim.evidence");
    }

    @Test
    void takesNoBareNumberOfPersons() {
        assertThat(problems(PERSONS, Given.persons(80), ALL)).containsExactly("quantity.verification.roster");
        assertThat(problems(PERSONS, Statement.NONE, ALL)).containsExactly("quantity.verification.roster");
    }

    @Test
    void takesThatNobodyCame() {
        assertThat(problems(PERSONS, Given.persons(0), ALL)).isEmpty();
    }

    @Test
    void asksForAFigureOfWhatIsAdded() {
        var copies = Given.terms(Measure.total(measureId(3), Counted.COPIES, Bound.atLeast(12_000))
                .weighing(Weight.ALL));

        assertThat(problems(copies, Statement.NONE, ALL)).containsExactly("delivery.claim.figure");
        assertThat(problems(copies, Statement.of(measureId(3), Figure.of(11_450)), ALL))
                .isEmpty();
    }

    @Test
    void asksNothingOfWhatCountsByItself() {
        var films = Given.terms(
                Measure.total(measureId(4), Counted.FILMS, Bound.exactly(2)).weighing(Weight.ALL));

        assertThat(problems(films, Statement.NONE, ALL)).isEmpty();
    }

    @Test
    void asksNoFigureOfAttendancesThatARosterAnswers() {
        var attendances = Given.terms(Measure.total(measureId(5), Counted.ATTENDANCES, Bound.atLeast(2_200))
                .weighing(Weight.ALL));

        assertThat(problems(attendances, Statement.of(trainees(1, 3)), ALL)).isEmpty();
        assertThat(problems(attendances, Statement.NONE, ALL)).containsExactly("delivery.claim.figure");
    }

    @Test
    void warnsOfAUnitThatCountsForNothing() {
        var films = Given.terms(
                Measure.total(measureId(4), Counted.FILMS, Bound.exactly(2)).weighing(Weight.ALL),
                Measure.each(measureId(6), Counted.MINUTES, Bound.within(8, 10)));
        var unit = Given.planned(1, TODAY, Statement.NONE).carriedOut(Statement.NONE);
        var gate = new ClaimGate(films, List.of());

        var problems = gate.problems(unit, Statement.of(measureId(6), Figure.of(12)), Set.of());

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("delivery.claim.each");
            assertThat(problem.severity()).isEqualTo(Severity.WARN);
        });
        assertThat(gate.problems(unit, Statement.of(measureId(6), Figure.of("9.5")), Set.of()))
                .isEmpty();
    }

    private static List<String> problems(ObligationTerms terms, Statement claim, Set<String> evidence) {
        var unit = Given.planned(1, TODAY, Statement.NONE).carriedOut(claim);
        return codes(new ClaimGate(terms, CHECKLIST).problems(unit, claim, evidence));
    }
}
