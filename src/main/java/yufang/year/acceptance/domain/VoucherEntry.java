package yufang.year.acceptance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yufang.shared.Money;
import yufang.shared.Problem;

/**
 * What stands on a voucher.
 *
 * @param number of the invoice, receipt or list
 * @param amount in yuan, more than zero
 */
public record VoucherEntry(String number, LocalDate issuedOn, String particulars, Money amount) {

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (amount.compareTo(Money.ZERO) <= 0) {
            problems.add(Problem.of("form.bad.not-positive").at("amount"));
        }
        if (issuedOn.isAfter(today)) {
            problems.add(Problem.of("acceptance.voucher.future", today).at("issuedOn"));
        }
        return problems;
    }
}
