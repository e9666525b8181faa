package yufang.year.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.BankAccount;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.PassedAcceptance;
import yufang.year.contracts.ConfirmedPayee;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.SignedContract;
import yufang.year.payments.PaymentCaseId;

/** The contract of sub-project A and those who pay it, for tests without a database. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 29);
    static final Instant NOW = Instant.parse("2026-04-29T01:00:00Z");
    static final RuleSet RULES = TrialRules.on(TODAY);
    static final PersonId PROVIDER = person();
    static final PersonId OFFICER = person();
    static final PersonId REVIEWER = person();
    static final PersonId CASHIER = person();
    static final ContractId CONTRACT = ContractId.next();
    static final String NAME = "云岭甲安全技术有限公司";
    static final BankAccount ACCOUNT = BankAccount.of("6222 0000 1111 2222");
    static final AccountHashes HASHES = new AccountHashes(List.of("hash of 2222"));
    static final ConfirmedPayee PAYEE = new ConfirmedPayee(PayeeId.next(), CONTRACT, NAME, "云岭银行营业部", ACCOUNT);
    static final DeductionLine SHORTFALL = deduction("13095.00");

    private Given() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static SignedContract contract(String total, ContractState state) {
        return new SignedContract(
                CONTRACT,
                SubProjectId.next(),
                new FiscalYear(2026),
                "云岭预防合〔2026〕1号",
                "危险化学品企业工伤预防能力提升培训项目合同",
                new OrganisationId(UUID.randomUUID()),
                NAME,
                Money.of(total),
                Percentage.of("40"),
                Percentage.of("60"),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2027, 2, 24),
                "云岭市",
                "none",
                state,
                List.of(),
                List.of());
    }

    /** Signed, with its payee, nothing asked for. */
    static ContractMoney signed(PaymentCase... cases) {
        return money(contract("465600.00", ContractState.SIGNED), PAYEE, null, List.of(), cases);
    }

    /** The acceptance is passed and its deductions are confirmed. */
    static ContractMoney accepted(List<DeductionLine> deductions, PaymentCase... cases) {
        return money(contract("465600.00", ContractState.ACCEPTED), PAYEE, passed(deductions), List.of(), cases);
    }

    static ContractMoney money(
            SignedContract contract,
            @Nullable ConfirmedPayee payee,
            @Nullable PassedAcceptance passed,
            List<Problem> unsettled,
            PaymentCase... cases) {
        var destination = payee == null ? null : new Destination(payee, HASHES);
        return new ContractMoney(
                contract, payee != null, destination, passed, unsettled, Arrays.asList(cases), Map.of());
    }

    static PassedAcceptance passed(List<DeductionLine> deductions) {
        return passed(deductions, "384000.00");
    }

    static PassedAcceptance passed(List<DeductionLine> deductions, String costs) {
        return new PassedAcceptance(
                AcceptanceCaseId.next(),
                CONTRACT,
                LocalDate.of(2026, 9, 22),
                Points.of("97.05"),
                true,
                deductions,
                Money.of(costs));
    }

    static DeductionLine deduction(String amount) {
        return new DeductionLine(DeductionLine.Cause.SHORTFALL, "三类人员能力提升培训", Money.of(amount));
    }

    static PaymentCase asked(ContractMoney money, PaymentKind kind) {
        return PaymentCase.request(PaymentCaseId.next(), money, kind, RULES, PROVIDER, NOW);
    }

    static PaymentCase checked(ContractMoney money, PaymentKind kind) {
        var payment = asked(money, kind);
        payment.check(money, List.of(invoice(payment)), RULES, OFFICER);
        return payment;
    }

    static PaymentCase seconded(ContractMoney money, PaymentKind kind) {
        var payment = checked(money, kind);
        payment.second(money, List.of(), RULES, REVIEWER, TODAY);
        return payment;
    }

    static PaymentCase paid(ContractMoney money, PaymentKind kind) {
        return paid(money, kind, "TT-" + kind);
    }

    static PaymentCase paid(ContractMoney money, PaymentKind kind, String reference) {
        var payment = seconded(money, kind);
        payment.pay(money, List.of(), RULES, CASHIER, transfer(reference, TODAY));
        return payment;
    }

    static PaymentCase rejected(ContractMoney money, PaymentKind kind) {
        var payment = asked(money, kind);
        payment.reject();
        return payment;
    }

    static PaymentCase returned(ContractMoney money, PaymentKind kind) {
        var payment = paid(money, kind, "RETURNED");
        payment.comeBack(confirmed(payment));
        return payment;
    }

    static BankReturn stated(PaymentCase payment, LocalDate on) {
        return BankReturn.state(payment, on, "账号已销户", document(), CASHIER, TODAY, NOW);
    }

    static BankReturn confirmed(PaymentCase payment) {
        var stated = stated(payment, TODAY);
        stated.confirm(payment, REVIEWER, TODAY, "rules");
        return stated;
    }

    static Transfer transfer(String reference, LocalDate on) {
        return new Transfer(BankReference.of(reference), on, TODAY);
    }

    /** Over all that was asked for. */
    static Invoice invoice(PaymentCase payment) {
        return invoice(payment, payment.asked().toString(), NAME, HASHES.current());
    }

    static Invoice invoice(PaymentCase payment, String amount, String payee, String hash) {
        var said = new InvoiceText(InvoiceNumber.of("26537000000000000001"), TODAY, Money.of(amount), payee, ACCOUNT);
        return Invoice.of(payment, said, hash, document(), PROVIDER, NOW);
    }

    static DocumentId document() {
        return new DocumentId(UUID.randomUUID());
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
