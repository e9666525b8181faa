package yufang.year.payments.domain;

import java.time.LocalDate;
import yufang.shared.BankAccount;
import yufang.shared.Money;
import yufang.shared.RuleViolated;

/**
 * What an invoice says.
 *
 * @param issuedOn the day on it
 * @param payee the seller as it names him; {@code account} his account as it states it
 */
public record InvoiceText(InvoiceNumber number, LocalDate issuedOn, Money amount, String payee, BankAccount account) {

    /** @throws RuleViolated beside the fields {@code number} and {@code account} */
    public static InvoiceText of(String number, LocalDate issuedOn, Money amount, String payee, String account) {
        return new InvoiceText(InvoiceNumber.of(number), issuedOn, amount, payee, account(account));
    }

    private static BankAccount account(String typed) {
        try {
            return BankAccount.of(typed);
        } catch (RuleViolated wrong) {
            throw new RuleViolated(
                    wrong.problems().stream().map(each -> each.at("account")).toList());
        }
    }
}
