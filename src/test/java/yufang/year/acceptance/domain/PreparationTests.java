package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.acceptance.domain.Given.MANAGER;
import static yufang.year.acceptance.domain.Given.NOW;
import static yufang.year.acceptance.domain.Given.RULES;
import static yufang.year.acceptance.domain.Given.TODAY;
import static yufang.year.acceptance.domain.Given.codes;
import static yufang.year.acceptance.domain.Given.document;
import static yufang.year.acceptance.domain.Given.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;

class PreparationTests {

    final SignedContract contract = Given.contract(Given.ledgersOfA());
    final CostVoucher trainers = voucher("76800.00", null);
    final EvidenceEntry sheets = EvidenceEntry.enter(
            EvidenceEntryId.next(),
            contract,
            contract.obligations().getFirst(),
            "sign-in sheets of four sessions",
            "volume 1",
            null,
            MANAGER,
            NOW);

    @Test
    void isCompleteWithVouchersAndAnIndexOfEveryObligation() {
        assertThat(preparation(null, List.of(trainers), List.of(sheets)).problems(RULES))
                .isEmpty();
    }

    @Test
    void asksForVouchersAndForEvidenceOfEachObligationUnderTheRule() {
        var problems = preparation(null, List.of(), List.of()).problems(RULES);

        assertThat(codes(problems)).containsExactly("acceptance.gate.voucher", "acceptance.gate.evidence");
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.rule()).isNotNull().satisfies(rule -> assertThat(rule.key())
                        .isEqualTo("accept.application")));
        assertThat(problems).allMatch(Problem::forbids);
        var b = Given.contract(Given.ledgersOfB());
        assertThat(new Preparation(b, null, List.of(trainers), List.of(), 0).problems(RULES))
                .hasSize(15);
    }

    @Test
    void isForARunningContract() {
        for (var state : ContractState.values()) {
            var problems = new Preparation(
                            Given.contract(state, List.of()), null, List.of(trainers), List.of(sheets), 0)
                    .problems(RULES);
            if (state == ContractState.RUNNING) {
                assertThat(problems).isEmpty();
            } else {
                assertThat(codes(problems)).as(state.toString()).containsExactly("acceptance.gate.contract");
            }
        }
    }

    @Test
    void isClosedWhileTheAgencyHasTheApplication() {
        var acceptance = Given.applied(contract);
        var full = preparation(acceptance, List.of(trainers), List.of(sheets));

        assertThat(codes(full.problems(RULES))).containsExactly("acceptance.closed-step");
        acceptance.returnAsIncomplete();
        assertThat(full.problems(RULES)).isEmpty();
    }

    @Test
    void waitsForAnAnswerToEveryItem() {
        var acceptance = Given.underReview(contract);
        acceptance.conclude(false, List.of());
        acceptance.demandRectification(2);

        assertThat(codes(new Preparation(contract, acceptance, List.of(trainers), List.of(sheets), 1).problems(RULES)))
                .containsExactly("acceptance.gate.unanswered");
        assertThat(new Preparation(contract, acceptance, List.of(trainers), List.of(sheets), 0).problems(RULES))
                .isEmpty();
    }

    @Test
    void countsAVoucherThatWasReplacedNoLonger() {
        var handedIn = handedIn("211200.00");
        var mended = voucher("211000.00", handedIn);

        var preparation = preparation(null, List.of(trainers, handedIn, mended), List.of(sheets));

        assertThat(preparation.spent()).isEqualTo(Money.of("287800.00"));
        assertThat(Preparation.standing(preparation.vouchers())).containsExactly(trainers, mended);
    }

    @Test
    void replacesOnlyWhatWasHandedInAndRemovesOnlyWhatWasNot() {
        assertThat(refusal(() -> voucher("1.00", trainers))).containsExactly("acceptance.voucher.replaces-open");
        assertThat(refusal(trainers::requireOpen)).isEmpty();
        assertThat(refusal(() -> handedIn("1.00").requireOpen())).containsExactly("acceptance.line.handed-in");
    }

    @Test
    void takesAmountsAboveZeroOfDaysThatHaveCome() {
        var tomorrow = new VoucherEntry("1", TODAY.plusDays(1), "venue", Money.of("0.00"));

        assertThat(tomorrow.problems(TODAY))
                .extracting(Problem::code, Problem::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("form.bad.not-positive", "amount"),
                        org.assertj.core.groups.Tuple.tuple("acceptance.voucher.future", "issuedOn"));
        assertThat(new VoucherEntry("1", TODAY, "venue", Money.of("0.01")).problems(TODAY))
                .isEmpty();
    }

    @Test
    void countsNoVoucherTwice() {
        var there = List.of(voucher("105600.00", null));

        assertThat(said("ＦＰ-1 ", "105600.00").problemsBeside(there))
                .extracting(Problem::code, Problem::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("acceptance.voucher.twice", "number"));
        assertThat(said("FP-1", "105600.01").problemsBeside(there)).isEmpty();
        assertThat(said("FP-2", "105600.00").problemsBeside(there)).isEmpty();
        assertThat(said("FP-1", "105600.00").problemsBeside(List.of())).isEmpty();
    }

    private static VoucherEntry said(String number, String amount) {
        return new VoucherEntry(number, TODAY, "venue", Money.of(amount));
    }

    private Preparation preparation(
            @Nullable AcceptanceCase acceptance, List<CostVoucher> vouchers, List<EvidenceEntry> evidence) {
        return new Preparation(contract, acceptance, vouchers, evidence, 0);
    }

    private CostVoucher voucher(String amount, @Nullable CostVoucher replaces) {
        var entry = new VoucherEntry("FP-1", TODAY, "trainers", Money.of(amount));
        return CostVoucher.enter(CostVoucherId.next(), contract, entry, document(), replaces, MANAGER, NOW);
    }

    private CostVoucher handedIn(String amount) {
        return new CostVoucher(
                CostVoucherId.next(),
                MANAGER,
                NOW,
                0,
                contract.id(),
                contract.provider(),
                "FP-2",
                TODAY,
                "venue",
                Money.of(amount),
                document(),
                null,
                1);
    }
}
