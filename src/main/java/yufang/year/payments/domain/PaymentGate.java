package yufang.year.payments.domain;

import java.util.ArrayList;
import java.util.List;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.Problem;

/**
 * What has to hold before somebody takes the next step with a payment. The checker compares the request with contract,
 * acceptance and invoices; whoever seconds and pays sees to it that nothing has changed since.
 */
record PaymentGate(PaymentCase payment, ContractMoney money, List<Invoice> invoices, RuleSet rules) {

    List<Problem> problems(PersonId by) {
        var problems = new ArrayList<Problem>(payment.problemsOfPerson(by, rules));
        problems.addAll(money.conditions(payment.kind(), rules));
        switch (payment.status()) {
            case REQUESTED -> {
                invoicesComeToTheDue(problems);
                invoicesNameThePayee(problems);
            }
            case CHECKED, SECONDED -> nothingHasChanged(problems);
            case PAID, REJECTED, RETURNED_BY_BANK -> problems.clear();
        }
        return problems;
    }

    private AmountDue due() {
        return money.due(payment.kind(), payment.id());
    }

    private String rule() {
        return payment.kind() == PaymentKind.ADVANCE ? ContractMoney.ADVANCE_RULE : ContractMoney.BALANCE_RULE;
    }

    private void invoicesComeToTheDue(List<Problem> problems) {
        var sum = sum();
        var due = due().amount();
        if (due.equals(Money.ZERO)) {
            problems.add(rules.problem("balance.due", "payments.gate.nothing-due"));
        } else if (!sum.equals(due)) {
            problems.add(rules.problem(rule(), "payments.gate.invoices", sum, due));
        }
    }

    Money sum() {
        return invoices.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
    }

    private void invoicesNameThePayee(List<Problem> problems) {
        var destination = money.destination();
        if (destination == null) return;
        var name = destination.payee().name();
        for (var invoice : invoices) {
            if (!invoice.payeeName().equals(name)) {
                problems.add(
                        rules.problem(rule(), "payments.gate.payee-name", invoice.number(), invoice.payeeName(), name));
            }
            if (!invoice.asksForTheAccountOf(destination.hashes())) {
                problems.add(rules.problem(
                        rule(),
                        "payments.gate.payee-account",
                        invoice.number(),
                        invoice.accountMasked(),
                        destination.masked()));
            }
        }
    }

    private void nothingHasChanged(List<Problem> problems) {
        var due = due().amount();
        if (!due.equals(payment.amount())) {
            problems.add(rules.problem("balance.due", "payments.gate.amount-changed", payment.amount(), due));
        }
        var destination = money.destination();
        if (destination != null && !destination.is(payment.payee())) {
            problems.add(rules.problem(
                    rule(), "payments.gate.payee-changed", payment.payee().payeeAccount(), destination.masked()));
        }
    }
}
