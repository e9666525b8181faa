package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Problem;

/**
 * What an intention to buy tells the public (财库〔2020〕10号): name, object, budget, expected time.
 *
 * @param year of the programme
 * @param object what is to be bought, for whom
 * @param estimate in yuan; the plan and finance decide later
 * @param expectedMonth in which receiving proposals is expected to begin, by its first day
 */
public record IntentionText(FiscalYear year, String title, String object, Money estimate, LocalDate expectedMonth) {

    public static IntentionText of(FiscalYear year, String title, String object, Money estimate, YearMonth month) {
        return new IntentionText(year, title, object, estimate, month.atDay(1));
    }

    YearMonth month() {
        return YearMonth.from(expectedMonth);
    }

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<>(year.problemsUnlessFrom(today.getYear()));
        if (estimate.compareTo(Money.ZERO) <= 0) {
            problems.add(Problem.of("form.bad.not-positive").at("estimate"));
        }
        if (month().isBefore(YearMonth.from(today))) {
            problems.add(Problem.of("intention.month.past").at("expectedMonth"));
        }
        return problems;
    }
}
