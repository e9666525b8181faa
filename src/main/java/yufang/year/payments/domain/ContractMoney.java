package yufang.year.payments.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.quantity.Balance;
import yufang.shared.quantity.DeductionLine;
import yufang.year.acceptance.PassedAcceptance;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;
import yufang.year.payments.PaymentCaseId;

/**
 * What the payments of a contract rest on, as it stands in the transaction that asks: the contract with its payee, the
 * passed acceptance with its deductions, and what was asked for and paid before.
 *
 * @param payeeConfirmed by a second person, and no other one waits to be
 * @param destination opened for those who check, second and pay; null for everybody else, and while none is confirmed
 * @param passed null before the acceptance is passed
 * @param unsettled what the acceptance says against paying the balance
 * @param cases of the contract, the oldest first
 * @param checked what the check of each found due, as it was said then
 */
public record ContractMoney(
        SignedContract contract,
        boolean payeeConfirmed,
        @Nullable Destination destination,
        @Nullable PassedAcceptance passed,
        List<Problem> unsettled,
        List<PaymentCase> cases,
        Map<PaymentCaseId, Balance> checked) {

    static final String ADVANCE_RULE = "advance.condition";
    static final String BALANCE_RULE = "balance.condition";
    static final String ONCE = "payment.once";

    public ContractMoney {
        unsettled = List.copyOf(unsettled);
        cases = List.copyOf(cases);
        checked = Map.copyOf(checked);
    }

    /** @param about a case of this contract, which does not count as paid before itself; null for the next one */
    public AmountDue due(PaymentKind kind, @Nullable PaymentCaseId about) {
        return new AmountDue(kind, contract.advance(), balance(about));
    }

    /** What the check of this case found, whatever came after it; before the check, what it would find now. */
    public AmountDue asChecked(PaymentKind kind, PaymentCaseId about) {
        var then = checked.get(about);
        return then == null ? due(kind, about) : new AmountDue(kind, contract.advance(), then);
    }

    /**
     * As it stands: before the acceptance how the advance comes about, after it the rest; once all is paid, as it was.
     */
    public AmountDue explained() {
        if (passed == null) return explained(PaymentKind.ADVANCE);
        var now = due(PaymentKind.BALANCE, null);
        return now.amount().equals(Money.ZERO) ? explained(PaymentKind.BALANCE) : now;
    }

    private AmountDue explained(PaymentKind kind) {
        return standing(kind).map(one -> asChecked(kind, one.id())).orElseGet(() -> due(kind, null));
    }

    public Balance balance(@Nullable PaymentCaseId about) {
        var paid = cases.stream()
                .filter(each ->
                        each.status() == PaymentStatus.PAID && !each.id().equals(about))
                .map(PaymentCase::paidLine)
                .toList();
        return new Balance(contract.total(), contract.balance(), deductions(), paid);
    }

    /** Whether nothing is due any more once this one is paid, and nothing waits to be taken off. */
    boolean isSettledBy(PaymentCase last) {
        return passed != null
                && unsettled.isEmpty()
                && !balance(last.id()).payable().exceeds(last.amount());
    }

    private List<DeductionLine> deductions() {
        return passed == null ? List.of() : passed.deductions();
    }

    /** @throws NotFound where it is none of this contract */
    PaymentCase payment(PaymentCaseId id) {
        return cases.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
    }

    public Optional<PaymentCase> open() {
        return cases.stream().filter(each -> each.status().isOpen()).findFirst();
    }

    /** The case of this kind that is open or paid: there is one at most. */
    public Optional<PaymentCase> standing(PaymentKind kind) {
        return cases.stream()
                .filter(each -> each.kind() == kind && each.status().stands())
                .findFirst();
    }

    /** The latest one of this kind that was refused or came back, which a new request names. */
    public Optional<PaymentCase> fallen(PaymentKind kind) {
        return cases.stream()
                .filter(each -> each.kind() == kind && !each.status().stands())
                .reduce((one, later) -> later);
    }

    /** Which payment the provider asks for next; empty while one is on its way, and once both are paid. */
    public Optional<PaymentKind> next() {
        if (open().isPresent()) return Optional.empty();
        var advance = standing(PaymentKind.ADVANCE).isPresent();
        var balance = standing(PaymentKind.BALANCE).isPresent();
        if (!advance && (passed == null || balance)) return nextAdvance(balance);
        return balance ? Optional.empty() : Optional.of(PaymentKind.BALANCE);
    }

    /** Who never asked for an advance has it in the balance; one that the bank returned later is asked for again. */
    private Optional<PaymentKind> nextAdvance(boolean balancePaid) {
        return balancePaid && fallen(PaymentKind.ADVANCE).isEmpty()
                ? Optional.empty()
                : Optional.of(PaymentKind.ADVANCE);
    }

    /** What keeps the provider from asking for this payment now; his page shows the same list. */
    public List<Problem> problemsBeforeRequest(PaymentKind kind, RuleSet rules) {
        var problems = new ArrayList<Problem>();
        open().ifPresent(one -> problems.add(rules.problem(ONCE, "payments.gate.open", one.words())));
        standing(kind)
                .filter(one -> !one.status().isOpen())
                .ifPresent(one -> problems.add(rules.problem(ONCE, "payments.gate.paid", one.words())));
        if (kind == PaymentKind.ADVANCE
                && passed != null
                && standing(PaymentKind.BALANCE).isEmpty()) {
            problems.add(rules.problem(ADVANCE_RULE, "payments.gate.ask-for-the-balance"));
        }
        problems.addAll(conditions(kind, rules));
        if (problems.isEmpty() && due(kind, null).amount().equals(Money.ZERO)) problems.add(nothingDue(rules));
        return problems;
    }

    private Problem nothingDue(RuleSet rules) {
        var claim = balance(null).toRecover();
        return claim.equals(Money.ZERO)
                ? rules.problem("balance.due", "payments.gate.nothing-due")
                : rules.problem("balance.due", "payments.gate.claim", claim);
    }

    /** What has to hold at the request and at every step after it. */
    List<Problem> conditions(PaymentKind kind, RuleSet rules) {
        var rule = kind == PaymentKind.ADVANCE ? ADVANCE_RULE : BALANCE_RULE;
        var problems = new ArrayList<Problem>();
        if (contract.state() == ContractState.TERMINATED) {
            problems.add(rules.problem(rule, "payments.gate.terminated"));
        }
        if (!payeeConfirmed)
            problems.add(rules.problem(rule, "payments.gate.no-payee")
                    .doneAt("/procurement/contracts/" + contract.id().value()));
        if (kind == PaymentKind.BALANCE) {
            if (passed == null) {
                problems.add(rules.problem(rule, "payments.gate.not-accepted").doneAt("/supervision/acceptances"));
            } else {
                if (passed.costs().equals(Money.ZERO)) problems.add(rules.problem(rule, "payments.gate.no-costs"));
                problems.addAll(unsettled);
            }
            problems.addAll(balance(null).problems());
        } else if (passed != null && standing(PaymentKind.BALANCE).isPresent()) {
            // An advance that the bank returned is the rest of what is due.
            problems.addAll(unsettled);
        }
        return problems;
    }
}
