package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.all;
import static yufang.shared.quantity.Given.codes;
import static yufang.shared.quantity.Given.counting;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.enterprise;
import static yufang.shared.quantity.Given.figure;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.person;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.striking;
import static yufang.shared.quantity.Given.submitted;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the agency may enter, and when it has entered enough. */
class VerificationCheckTests {

    private static final Measure PERSONS = total(1, Counted.PERSONS, Bound.atLeast(80), "1");
    private static final Measure COPIES = total(1, Counted.COPIES, Bound.atLeast(100), "1");

    @ParameterizedTest
    @ValueSource(strings = {"AT_LEAST", "EXACTLY"})
    void neverMoreThanTheClaim(Bound.Kind kind) {
        var copies = total(1, Counted.COPIES, Bound.of(kind, figure(100), null), "1");
        assertThat(entering(copies, 50, 50)).isEmpty();
        assertThat(entering(copies, 50, 51)).containsExactly("quantity.verification.higher");
        assertThat(entering(copies, 50, 49)).containsExactly("quantity.verification.reason");
    }

    @Test
    void aCeilingTakesWhatWasFound() {
        var copies = total(1, Counted.COPIES, Bound.atMost(100), "1");
        assertThat(entering(copies, 50, 51)).isEmpty();
        assertThat(entering(copies, 50, 49)).containsExactly("quantity.verification.reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT_LEAST", "EXACTLY", "AT_MOST", "WITHIN"})
    void aMeasureOfEachUnitTakesWhatWasFound(Bound.Kind kind) {
        var upper = kind == Bound.Kind.WITHIN ? figure(10) : null;
        var minutes = each(2, Counted.MINUTES, Bound.of(kind, figure(8), upper));
        var terms = terms("1.00", total(1, Counted.FILMS, Bound.exactly(1), "1"), minutes);
        var film = unit(1).submitted(Statement.of(measureId(2), figure(9)));
        assertThat(problems(terms, film, Verification.of(measureId(2), figure(12))))
                .isEmpty();
        assertThat(problems(terms, film, Verification.of(measureId(2), figure(8))))
                .containsExactly("quantity.verification.reason");
    }

    @Test
    void takesALowerFigureWithAReason() {
        var delivery = unit(1).submitted(Statement.of(measureId(1), figure(50)));
        var terms = terms("1.00", COPIES);
        assertThat(problems(terms, delivery, Verification.lowered(measureId(1), figure(49), "torn")))
                .isEmpty();
        assertThat(problems(terms, delivery, Verification.lowered(measureId(1), figure(49), " ")))
                .containsExactly("quantity.verification.reason");
        assertThat(problems(terms, delivery, Verification.lowered(measureId(1), figure(51), "more")))
                .containsExactly("quantity.verification.higher");
    }

    @Test
    void takesNothingWhereNothingIsClaimed() {
        var delivery = unit(1).submitted(Statement.NONE);
        assertThat(problems(terms("1.00", COPIES), delivery, Verification.of(measureId(1), figure(1))))
                .containsExactly("quantity.verification.higher");
    }

    @Test
    void aUnitIsOneOrNone() {
        var article = terms("1.00", total(1, Counted.ARTICLES, Bound.atLeast(60), "1"));
        var unit = unit(1).submitted(Statement.NONE);
        assertThat(problems(article, unit, Verification.of(measureId(1), Figure.ONE)))
                .isEmpty();
        assertThat(problems(article, unit, Verification.of(measureId(1), Figure.ZERO)))
                .containsExactly("quantity.verification.reason");
        assertThat(problems(article, unit, Verification.lowered(measureId(1), Figure.ZERO, "dead link")))
                .isEmpty();
        assertThat(problems(article, unit, Verification.of(measureId(1), figure(2))))
                .containsExactly("quantity.verification.unit", "quantity.verification.higher");
        assertThat(problems(article, unit, Verification.lowered(measureId(1), Figure.of("0.5"), "half")))
                .containsExactly("quantity.verification.unit");
    }

    @Test
    void aUnitThatClaimsNotToCountIsNone() {
        var article = terms("1.00", total(1, Counted.ARTICLES, Bound.atLeast(60), "1"));
        var unit = unit(1).submitted(Statement.of(measureId(1), Figure.ZERO));
        assertThat(problems(article, unit, Verification.of(measureId(1), Figure.ONE)))
                .containsExactly("quantity.verification.higher");
        assertThat(problems(article, unit, Verification.of(measureId(1), Figure.ZERO)))
                .isEmpty();
    }

    @Test
    void figuresOfPersonsAreNeverTyped() {
        var session = submitted(1, persons(1, 40));
        assertThat(problems(terms("1.00", PERSONS), session, Verification.of(measureId(1), figure(40))))
                .containsExactly("quantity.verification.computed");
    }

    @Test
    void attendancesAreTypedOnlyWhereThereIsNoRoster() {
        var terms = terms("1.00", total(1, Counted.ATTENDANCES, Bound.atLeast(80), "1"));
        var typed = Verification.of(measureId(1), figure(40));
        assertThat(problems(terms, submitted(1, persons(1, 40)), typed))
                .containsExactly("quantity.verification.computed");
        assertThat(problems(terms, submitted(1, List.of(enterprise(1))).submitted(claiming(40)), typed))
                .isEmpty();
        assertThat(problems(terms, unit(1).submitted(claiming(40)), typed)).isEmpty();
        assertThat(problems(terms, unit(1).submitted(claiming(40)).verified(counting(persons(1, 1))), typed))
                .containsExactly("quantity.verification.computed");
    }

    @Test
    void whoIsNotCountedIsToldWhy() {
        var session = submitted(1, persons(1, 40));
        assertThat(problems(terms("1.00", PERSONS), session, striking("absent", persons(1, 2))))
                .isEmpty();
        var without = Verification.of(List.of(
                new SubjectFinding(person(1), false, null),
                new SubjectFinding(person(2), false, " "),
                new SubjectFinding(person(3), true, null)));
        var problems = new VerificationCheck(terms("1.00", PERSONS), session).problems(without);
        assertThat(codes(problems)).containsExactly("quantity.verification.subject-reason");
        assertThat(problems.getFirst().arguments()).containsExactly(2L);
    }

    @Test
    void nobodyCountsWhoWasNotClaimed() {
        var session = submitted(1, persons(1, 40));
        assertThat(problems(terms("1.00", PERSONS), session, counting(persons(40, 41))))
                .containsExactly("quantity.verification.subject-unclaimed");
        assertThat(problems(terms("1.00", PERSONS), session, striking("unknown", persons(41, 41))))
                .isEmpty();
    }

    @Test
    void somebodyUnclaimedIsFoundWhereAMaximumMayBeBroken() {
        var terms = terms("1.00", PERSONS, each(2, Counted.PERSONS, Bound.within(1, 40)));
        assertThat(problems(terms, submitted(1, persons(1, 40)), counting(persons(40, 41))))
                .isEmpty();
        assertThat(problems(terms, submitted(1, persons(1, 40)), counting(List.of(enterprise(1)))))
                .containsExactly("quantity.verification.subject-unclaimed");
    }

    @Test
    void refusesAStrangersMeasure() {
        var check = new VerificationCheck(terms("1.00", COPIES), unit(1));
        assertThatThrownBy(() -> check.problems(Verification.of(measureId(9), figure(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASubjectDecidedTwiceInOneEntry() {
        assertThatThrownBy(() -> counting(all(persons(1, 2), persons(2, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLatestEntryCounts() {
        var verification = Verification.lowered(measureId(1), figure(50), "torn")
                .then(counting(persons(1, 2)))
                .then(striking("absent", persons(2, 2)))
                .then(Verification.lowered(measureId(1), figure(40), "spot check"));
        assertThat(verification.figures())
                .isEqualTo(Map.of(measureId(1), new VerifiedFigure(figure(40), "spot check")));
        assertThat(verification.findings())
                .containsExactly(SubjectFinding.counted(person(1)), SubjectFinding.struck(person(2), "absent"));
    }

    @Test
    void isCompleteOnceEverybodyIsDecided() {
        var session = submitted(1, all(persons(1, 3), List.of(enterprise(1))));
        assertThat(missing(terms("1.00", PERSONS), session)).containsExactly("quantity.verification.open");
        assertThat(missing(terms("1.00", PERSONS), session.verified(counting(persons(1, 2)))))
                .containsExactly("quantity.verification.open");
        assertThat(missing(terms("1.00", PERSONS), session.verified(counting(persons(1, 3)))))
                .isEmpty();
    }

    @Test
    void isCompleteOnceEveryFigureIsEntered() {
        var terms = terms(
                "1.00", total(1, Counted.FILMS, Bound.exactly(1), "1"), each(2, Counted.MINUTES, Bound.within(8, 10)));
        var film = unit(1).submitted(Statement.of(measureId(2), figure(9)));
        assertThat(missing(terms, film)).containsExactly("quantity.verification.missing");
        assertThat(missing(terms, film.verified(Verification.of(measureId(2), figure(9)))))
                .isEmpty();
    }

    @Test
    void isCompleteWithoutWhatDoesNotConcernTheUnit() {
        var copies = COPIES.where(Condition.is(LEVEL, "city"));
        assertThat(missing(terms("1.00", copies), unit(1).with(LEVEL, "national")))
                .isEmpty();
        assertThat(missing(terms("1.00", copies), unit(1).with(LEVEL, "city")))
                .containsExactly("quantity.verification.missing");
        var persons = PERSONS.where(Condition.is(LEVEL, "city"));
        assertThat(missing(terms("1.00", persons), submitted(1, persons(1, 2)))).isEmpty();
    }

    @Test
    void personsNeedARosterUnlessThereWereNone() {
        assertThat(missing(terms("1.00", PERSONS), unit(1).submitted(claiming(40))))
                .containsExactly("quantity.verification.roster");
        assertThat(missing(terms("1.00", PERSONS), unit(1).submitted(Statement.NONE)))
                .containsExactly("quantity.verification.roster");
        assertThat(missing(terms("1.00", PERSONS), unit(1).submitted(claiming(0))))
                .isEmpty();
    }

    private static Statement claiming(int figure) {
        return Statement.of(measureId(1), figure(figure));
    }

    private static List<String> entering(Measure copies, int claimed, int found) {
        var delivery = unit(1).submitted(claiming(claimed));
        return problems(terms("1.00", copies), delivery, Verification.of(measureId(1), figure(found)));
    }

    private static List<String> problems(ObligationTerms terms, Unit unit, Verification entries) {
        return codes(new VerificationCheck(terms, unit).problems(entries));
    }

    private static List<String> missing(ObligationTerms terms, Unit unit) {
        return codes(new VerificationCheck(terms, unit).problemsBeforeVerified());
    }
}
