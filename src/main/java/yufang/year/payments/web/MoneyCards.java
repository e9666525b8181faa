package yufang.year.payments.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.MoneyLine;
import yufang.platform.ui.MoneyPart;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.quantity.BalanceLine;
import yufang.year.payments.domain.AmountDue;
import yufang.year.payments.domain.ContractMoney;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentStatus;

/**
 * The money of a contract as a card: its two parts, and line by line how what is due comes about.
 *
 * @param due what is explained
 */
record MoneyCards(ContractMoney money, AmountDue due, RuleSet rules) {

    /** As it stands. */
    static MoneyCard now(ContractMoney money, RuleSet rules, Ui ui) {
        return new MoneyCards(money, money.explained(), rules).card(ui);
    }

    MoneyCard card(Ui ui) {
        var contract = money.contract();
        return new MoneyCard(
                "/money/payments/contracts/" + contract.id().value(),
                ui.t("payments.card", contract.number()),
                contract.total(),
                List.of(
                        part(PaymentKind.ADVANCE, contract.advance(), ui),
                        part(PaymentKind.BALANCE, contract.balance(), ui)),
                due.kind() == PaymentKind.ADVANCE ? advance(ui) : balance(ui));
    }

    private MoneyPart part(PaymentKind kind, Percentage share, Ui ui) {
        var standing = money.standing(kind).orElse(null);
        var paid = standing != null && standing.status() == PaymentStatus.PAID;
        var amount = standing == null ? open(kind) : standing.amount();
        String condition;
        if (standing == null) {
            condition = ui.t("payments.condition." + kind.name());
        } else if (paid) {
            condition = ui.t(
                    "payments.card.paid", String.valueOf(standing.paidOn()), String.valueOf(standing.bankReference()));
        } else {
            condition = ui.of("payments.status", standing.status());
        }
        return new MoneyPart(ui.of("payments.kind", kind), share.percent().intValue(), amount, condition, paid);
    }

    private Money open(PaymentKind kind) {
        var next = money.due(kind, null);
        return money.passed() == null ? next.agreed() : next.amount();
    }

    private List<MoneyLine> advance(Ui ui) {
        var lines = new ArrayList<MoneyLine>();
        lines.add(plain(ui.t("payments.line.CONTRACT"), money.contract().total(), null));
        lines.add(result(
                ui.t("payments.line.advance", money.contract().advance().toString()),
                due.agreed(),
                law("advance.condition", ui)));
        if (!due.amount().equals(due.agreed())) {
            lines.add(result(ui.t("payments.line.advance.left"), due.amount(), law("balance.due", ui)));
        }
        return lines;
    }

    /** Contract − deductions − paid = due; beside it the agreed share, and what the difference is made of. */
    private List<MoneyLine> balance(Ui ui) {
        var balance = due.balance();
        var lines = new ArrayList<MoneyLine>();
        balance.explanation().forEach(line -> lines.add(line(line, ui)));
        balance.explanationOfDifference()
                .forEach(line -> lines.add(plain(ui.t("payments.line.because", said(line, ui)), line.amount(), null)));
        if (!balance.toRecover().equals(Money.ZERO)) {
            lines.add(result(ui.t("payments.line.claim"), balance.toRecover(), law("balance.due", ui)));
        }
        return lines;
    }

    private MoneyLine line(BalanceLine line, Ui ui) {
        return switch (line.entry()) {
            case CONTRACT -> plain(said(line, ui), line.amount(), null);
            case SHORTFALL, LATE, PENALTY, PAID, PAID_BEYOND ->
                new MoneyLine(
                        said(line, ui),
                        MoneyLine.Sign.MINUS,
                        Money.ZERO.minus(line.amount()),
                        ui.t("payments.line.law." + line.entry().name()));
            case DUE -> result(said(line, ui), line.amount(), law("balance.due", ui));
            case AGREED ->
                plain(
                        ui.t("payments.line.agreed", money.contract().balance().toString()),
                        line.amount(),
                        law("advance+balance", ui));
            case DIFFERENCE -> result(said(line, ui), line.amount(), null);
        };
    }

    private static String said(BalanceLine line, Ui ui) {
        return ui.t("payments.line." + line.entry().name(), line.particulars());
    }

    private String law(String rule, Ui ui) {
        return ProblemLine.law(ui, rules.reference(rule)) + " " + rule;
    }

    private static MoneyLine plain(String label, Money amount, @Nullable String law) {
        return new MoneyLine(label, MoneyLine.Sign.PLAIN, amount, law);
    }

    private static MoneyLine result(String label, Money amount, @Nullable String law) {
        return new MoneyLine(label, MoneyLine.Sign.RESULT, amount, law);
    }
}
