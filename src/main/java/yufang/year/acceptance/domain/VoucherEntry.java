package yufang.year.acceptance.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** @param standing what counts already */
    List<Problem> problemsBeside(List<CostVoucher> standing) {
        return standing.stream().anyMatch(this::isThere)
                ? List.of(Problem.of("acceptance.voucher.twice", number, amount).at("number"))
                : List.of();
    }

    /** Full-width characters and spaces make no other number. */
    private boolean isThere(CostVoucher voucher) {
        return plain(voucher.number()).equals(plain(number)) && voucher.amount().equals(amount);
    }

    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
