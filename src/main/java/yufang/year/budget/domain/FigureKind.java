package yufang.year.budget.domain;

import java.time.LocalDate;
import java.util.List;
import yufang.shared.FiscalYear;
import yufang.shared.Problem;

/** The two figures of the fund that a budget is held to. */
public enum FigureKind {
    /** The contributions collected in the year before. */
    BASE("fund_base", "/money/fund-bases", "/money", -1),
    /** What the agency’s fund budget of the year holds for prevention. */
    ENTRY("fund_budget_entry", "/money/fund-budget", "/money/fund-budget", 0);

    private final String table;
    private final String pages;
    private final String list;
    private final int firstYear;

    FigureKind(String table, String pages, String list, int firstYear) {
        this.table = table;
        this.pages = pages;
        this.list = list;
        this.firstYear = firstYear;
    }

    public String table() {
        return table;
    }

    /** Below which its pages stand. */
    public String pages() {
        return pages;
    }

    /** Where all of them are listed. */
    public String list() {
        return list;
    }

    /**
     * For which years one is entered: the contributions of a year are known when it is over, a fund budget is drawn up
     * before its year begins.
     */
    List<Problem> problemsOf(FiscalYear year, LocalDate today) {
        return year.problemsUnlessFrom(today.getYear() + firstYear);
    }

    /** The message key that ends so. */
    public String key(String end) {
        return switch (this) {
            case BASE -> "budget.base." + end;
            case ENTRY -> "budget.entry." + end;
        };
    }
}
