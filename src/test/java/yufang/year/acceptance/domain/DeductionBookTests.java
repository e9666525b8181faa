package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.acceptance.domain.Given.NOW;
import static yufang.year.acceptance.domain.Given.OFFICER;
import static yufang.year.acceptance.domain.Given.REVIEWER;
import static yufang.year.acceptance.domain.Given.TODAY;
import static yufang.year.acceptance.domain.Given.codes;
import static yufang.year.acceptance.domain.Given.refusal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.DeductionLine.Cause;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.SubProjectA;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Obligation;
import yufang.year.delivery.ObligationLedger;

class DeductionBookTests {

    final List<ObligationLedger> a = Given.ledgersOfA();
    final Obligation ra = a.getFirst().obligation();

    @Test
    @Clause("S-9")
    void takesOffSubProjectAWhatNinePersonsAreWorth() {
        var book = Given.book(a);

        assertThat(book.computed(ra)).contains(Money.of("13095.00"));
        assertThat(arithmetic(book, ra)).isEqualTo("465,600.00 × (1 − 311/320)");
    }

    @Test
    @Clause("S-9")
    void takesOffSubProjectBToTheFen() {
        var ledgers = Given.ledgersOfB();
        var book = Given.book(ledgers);

        var computed = new ArrayList<String>();
        for (var one : ledgers) {
            var amount = book.computed(one.obligation()).orElseThrow();
            if (!amount.equals(Money.ZERO)) {
                computed.add(one.obligation().title() + " " + amount + " = " + arithmetic(book, one.obligation()));
            }
        }
        assertThat(computed)
                .containsExactly(
                        "P2 10500.00 = 126,000.00 × (1 − 0.5 × 1 − 0.5 × 5/6)",
                        "P3 3882.08 = 84,700.00 × (1 − 11450/12000)",
                        "P6 6000.00 = 6,000.00 × 1",
                        "P7 11400.00 = 57,000.00 × (1 − 0.4 × 1 − 0.6 × 2/3)",
                        "P8 1400.00 = 42,000.00 × (1 − 58/60)",
                        "R1B 6600.00 = 286,000.00 × (1 − 0.6 × 25/26 − 0.4 × 1)",
                        "R1C 5000.00 = 130,000.00 × (1 − 0.5 × 50/52 − 0.5 × 25/26)",
                        "R2 900.00 = 96,000.00 × (1 − 0.5 × 1 − 0.5 × 471/480)",
                        "R4 1904.50 = 58,600.00 × (1 − 0.5 × 1 − 0.5 × 187/200)",
                        "R5 450.00 = 60,000.00 × (1 − 0.5 × 1 − 0.5 × 197/200)");
        assertThat(sum(confirmedThroughout(ledgers).confirmed())).isEqualTo(Money.of("48036.58"));
        assertThat(confirmedThroughout(ledgers).problemsBeforeBalance()).isEmpty();
    }

    @Test
    void wantsOneForEachObligationThatLacksSomething() {
        var book = Given.book(a);

        assertThat(codes(book.problemsBeforeBalance())).containsExactly("acceptance.balance.not-proposed");
        assertThat(book.isLacking()).isTrue();
        assertThat(Given.book(Given.ledgersOfB()).problemsBeforeBalance()).hasSize(10);
    }

    @Test
    void wantsNoneForAnObligationThatLacksNothing() {
        var ledgers = Given.ledgersOfB();
        var book = Given.book(ledgers);

        assertThat(codes(book.problemsBeforeProposing(ledgers.getFirst().obligation())))
                .containsExactly("acceptance.deduction.nothing-lacking");
        assertThat(codes(book.problemsBeforeBalance())).doesNotContain("acceptance.deduction.nothing-lacking");
    }

    @Test
    void waitsUntilItIsDecided() {
        var proposed = shortfall("13095.00");

        assertThat(codes(Given.book(a, proposed).problemsBeforeBalance()))
                .containsExactly("acceptance.balance.undecided");
        assertThat(Given.book(a, proposed).isLacking()).isFalse();
        assertThat(Given.book(a, proposed).undecided()).containsExactly(proposed.id());
        assertThat(Given.book(a, confirmed(proposed)).problemsBeforeBalance()).isEmpty();
        assertThat(Given.book(a, proposed).undecided()).isEmpty();
    }

    @Test
    void isProposedOnceAndAnewOnceItWasRejected() {
        var proposed = shortfall("13095.00");

        assertThat(codes(Given.book(a, proposed).problemsBeforeProposing(ra)))
                .containsExactly("acceptance.deduction.proposed-already");
        proposed.reject("wait for the examination", "rules-1", REVIEWER, TODAY, NOW);
        assertThat(Given.book(a, proposed).problemsBeforeProposing(ra)).isEmpty();
        assertThat(codes(Given.book(a, proposed).problemsBeforeBalance()))
                .containsExactly("acceptance.balance.not-proposed");
        assertThat(Given.book(a, proposed, confirmed(shortfall("13095.00"))).problemsBeforeBalance())
                .isEmpty();
    }

    @Test
    void isWhatIsComputedAndNothingElse() {
        var other = confirmed(shortfall("13094.99"));

        assertThat(codes(Given.book(a, other).problemsBeforeBalance())).containsExactly("acceptance.balance.differs");
        assertThat(codes(Given.book(a, other).problemsBeforeConfirming(other)))
                .containsExactly("acceptance.balance.differs");
        var twice = Given.book(a, confirmed(shortfall("13095.00")), confirmed(shortfall("13095.00")));
        assertThat(codes(twice.problemsBeforeBalance())).containsExactly("acceptance.balance.differs");
    }

    @Test
    void takesNothingOffAContractThatIsPaid() {
        for (var state : List.of(ContractState.CLOSED, ContractState.TERMINATED)) {
            var proposed = shortfall("13095.00");
            var book = new DeductionBook(Given.contract(state, a), Freeze.of(1, a), List.of(proposed));

            assertThat(codes(book.problemsBeforeProposing(ra))).containsExactly("acceptance.deduction.too-late");
            assertThat(codes(book.problemsBeforeProposing(penalty("1.00"))))
                    .containsExactly("acceptance.deduction.too-late");
            assertThat(codes(book.problemsBeforeConfirming(proposed))).containsExactly("acceptance.deduction.too-late");
        }
        var accepted = new DeductionBook(Given.contract(ContractState.ACCEPTED, a), Freeze.of(1, a), List.of());
        assertThat(accepted.problemsBeforeProposing(ra)).isEmpty();
    }

    @Test
    void isOneAndNotTwoThatAddUpToIt() {
        var halves = Given.book(a, confirmed(shortfall("6547.50")), confirmed(shortfall("6547.50")));

        assertThat(codes(halves.problemsBeforeBalance())).containsExactly("acceptance.balance.differs");
    }

    @Test
    void saysWhichLedgerIsNoLongerWhatWasFrozen() {
        var emptied = new ObligationLedger(ra, Ledger.of(ra.terms(), List.of()));
        var book = Given.book(a);

        assertThat(book.problemsOfDrift(a)).isEmpty();
        assertThat(book.problemsOfDrift(List.of(emptied))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("acceptance.balance.drift");
            assertThat(problem.arguments()).containsExactly("RA", "311", "0");
            assertThat(problem.forbids()).isTrue();
        });
    }

    @Test
    void isProposedByOneAndDecidedByAnother() {
        var proposed = shortfall("13095.00");

        assertThat(codes(proposed.problemsBeforeDecision(OFFICER))).containsExactly("acceptance.deduction.same-person");
        assertThat(refusal(() -> shortfall("1.00").confirm(List.of(), "rules-1", OFFICER, TODAY, NOW)))
                .containsExactly("acceptance.deduction.same-person");
        assertThat(refusal(() -> shortfall("1.00").reject("no", "rules-1", OFFICER, TODAY, NOW)))
                .containsExactly("acceptance.deduction.same-person");
        proposed.confirm(List.of(), "rules-1", REVIEWER, TODAY, NOW);
        assertThat(refusal(() -> proposed.reject("late", "rules-1", REVIEWER, TODAY, NOW)))
                .containsExactly("acceptance.deduction.closed-step");
    }

    @Test
    void addsAgreedPenaltiesAsLinesOfTheirOwn() {
        var ledgers = Given.ledgersOfB();
        var penalty = confirmed(agreed(Cause.PENALTY, "2000.00"));
        var book = confirmedThroughout(ledgers, penalty);

        assertThat(book.problemsBeforeBalance()).isEmpty();
        assertThat(sum(book.confirmed())).isEqualTo(Money.of("50036.58"));
        assertThat(book.confirmed().getLast().cause()).isEqualTo(Cause.PENALTY);
        assertThat(codes(confirmedThroughout(ledgers, agreed(Cause.LATE, "1000.00"))
                        .problemsBeforeBalance()))
                .containsExactly("acceptance.balance.undecided");
    }

    @Test
    void takesNothingThatIsNotMoreThanNothingAndNoShortfallByHand() {
        var book = Given.book(a);

        assertThat(codes(book.problemsBeforeProposing(
                        new AgreedDeduction(Cause.PENALTY, "late", "article 12", Money.of("0.00")))))
                .containsExactly("form.bad.not-positive");
        assertThat(codes(book.problemsBeforeProposing(
                        new AgreedDeduction(Cause.SHORTFALL, "less", "article 12", Money.of("1.00")))))
                .containsExactly("acceptance.deduction.computed");
    }

    @Test
    void neverTakesMoreThanTheContractIsWorth() {
        var book = Given.book(a, shortfall("13095.00"));

        assertThat(book.problemsBeforeProposing(penalty("452505.00"))).isEmpty();
        assertThat(codes(book.problemsBeforeProposing(penalty("452505.01"))))
                .containsExactly("quantity.balance.deductions");
        var full = Given.book(a, agreed(Cause.PENALTY, "452505.01"));
        assertThat(codes(full.problemsBeforeProposing(ra))).containsExactly("quantity.balance.deductions");
        var over = agreed(Cause.PENALTY, "465600.01");
        assertThat(codes(Given.book(a, over).problemsBeforeConfirming(over)))
                .containsExactly("quantity.balance.deductions");
        assertThat(codes(Given.book(a, confirmed(shortfall("13095.00")), confirmed(agreed(Cause.LATE, "452505.01")))
                        .problemsBeforeBalance()))
                .containsExactly("quantity.balance.deductions");
    }

    @Test
    void saysWhenTheContractIsNotWhatItWasAtTheFreeze() {
        var supplemented = new Obligation(
                ra.id(),
                ra.deliverable(),
                ra.kind(),
                ra.title(),
                ra.acceptanceStandard(),
                new ObligationTerms(ra.terms().measures(), Money.of("500000.00"), DeductionRule.PRO_RATA));
        var now = List.of(new ObligationLedger(supplemented, a.getFirst().ledger()));
        var book = new DeductionBook(Given.contract(now), Freeze.of(1, a), List.of());

        assertThat(book.computed(supplemented)).isEmpty();
        assertThat(codes(book.problemsBeforeProposing(supplemented)))
                .containsExactly("acceptance.deduction.other-terms");
        assertThat(codes(book.problemsBeforeBalance())).containsExactly("acceptance.deduction.other-terms");
    }

    @Test
    void holdsWhileTheLedgersAreWhatTheyWere() {
        var freeze = Freeze.of(1, a);

        assertThat(freeze.driftFrom(a)).isEmpty();
        var emptied = new ObligationLedger(ra, Ledger.of(ra.terms(), List.of()));
        assertThat(freeze.driftFrom(List.of(emptied))).hasSize(1);
        assertThat(freeze.driftFrom(List.of())).singleElement().satisfies(drift -> assertThat(drift.recomputed())
                .isNull());
        assertThat(Freeze.of(1, List.of()).driftFrom(a)).singleElement().satisfies(drift -> assertThat(drift.frozen())
                .isNull());
        assertThat(freeze.figures(
                        SubProjectA.ledger().lines().getFirst().measure().id()))
                .hasValueSatisfying(figures -> assertThat(figures.fulfilment()).hasToString("311/320"));
    }

    @Test
    void capsAPricePerMissingAtTheAmount() {
        var reports = Given.ledgersOfB().get(5);
        var none = new ObligationLedger(
                reports.obligation(), Ledger.of(reports.obligation().terms(), List.of()));
        var six = Given.book(List.of(none));

        assertThat(six.computed(none.obligation())).contains(Money.of("24000.00"));
        assertThat(arithmetic(six, none.obligation())).isEqualTo("6,000.00 × 4");
        var dear = terms(reports, DeductionRule.perMissing(Money.of("9000.00")));
        assertThat(Given.book(List.of(dear)).computed(dear.obligation())).contains(Money.of("32000.00"));
        assertThat(arithmetic(Given.book(List.of(dear)), dear.obligation())).isEqualTo("min(32,000.00, 9,000.00 × 4)");
        var free = terms(reports, DeductionRule.NONE);
        assertThat(Given.book(List.of(free)).computed(free.obligation())).contains(Money.ZERO);
    }

    private static ObligationLedger terms(ObligationLedger like, DeductionRule rule) {
        var terms = like.obligation().terms();
        return Given.ledger("P6", Ledger.of(new ObligationTerms(terms.measures(), terms.amount(), rule), List.of()));
    }

    private static DeductionBook confirmedThroughout(List<ObligationLedger> ledgers, Deduction... others) {
        var contract = Given.contract(ledgers);
        var freeze = Freeze.of(1, ledgers);
        var empty = new DeductionBook(contract, freeze, List.of());
        var acceptance = Given.underReview(contract);
        var deductions = new ArrayList<Deduction>();
        for (var obligation : contract.obligations()) {
            if (empty.problemsBeforeProposing(obligation).isEmpty()) {
                deductions.add(confirmed(Deduction.forShortfall(
                        acceptance,
                        freeze.obligation(obligation.id()).orElseThrow(),
                        empty.computed(obligation).orElseThrow(),
                        TODAY,
                        OFFICER,
                        NOW)));
            }
        }
        deductions.addAll(List.of(others));
        return new DeductionBook(contract, freeze, deductions);
    }

    private Deduction shortfall(String amount) {
        var acceptance = Given.underReview(Given.contract(a));
        var lacking = Freeze.of(1, a).obligations().getFirst();
        return Deduction.forShortfall(acceptance, lacking, Money.of(amount), TODAY, OFFICER, NOW);
    }

    private Deduction agreed(Cause cause, String amount) {
        return Deduction.agreed(
                Given.underReview(Given.contract(a)),
                new AgreedDeduction(cause, "two late reports", "article 12", Money.of(amount)),
                TODAY,
                OFFICER,
                NOW);
    }

    private static AgreedDeduction penalty(String amount) {
        return new AgreedDeduction(Cause.PENALTY, "two late reports", "article 12", Money.of(amount));
    }

    private static Deduction confirmed(Deduction deduction) {
        deduction.confirm(List.of(), "rules-1", REVIEWER, TODAY, NOW);
        return deduction;
    }

    private static String arithmetic(DeductionBook book, Obligation obligation) {
        return Arithmetic.of(book.freeze().obligation(obligation.id()).orElseThrow(), obligation.terms())
                .orElseThrow();
    }

    private static Money sum(List<DeductionLine> lines) {
        return lines.stream().map(DeductionLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
