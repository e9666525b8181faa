package yufang.year.payments.domain;

import java.time.LocalDate;
import java.util.List;
import yufang.shared.Problem;

/**
 * What the bank did.
 *
 * @param on the business day of the transfer
 * @param today the business day on which it is written down
 */
record Transfer(BankReference reference, LocalDate on, LocalDate today) {

    /** Not before somebody had seconded it, and not tomorrow. */
    List<Problem> problems(LocalDate secondedOn) {
        return on.isBefore(secondedOn) || on.isAfter(today)
                ? List.of(Problem.of("payments.day", secondedOn.toString(), today.toString())
                        .at("on"))
                : List.of();
    }
}
