package yufang.year.budget.domain;

/** The two figures of the fund that a budget is held to. */
public enum FigureKind {
    /** The contributions collected in the year before. */
    BASE("fund_base", "/money/fund-bases", "/money", "collected"),
    /** What the agency’s fund budget of the year holds for prevention. */
    ENTRY("fund_budget_entry", "/money/fund-budget", "/money/fund-budget", "amount");

    private final String table;
    private final String pages;
    private final String list;
    private final String field;

    FigureKind(String table, String pages, String list, String field) {
        this.table = table;
        this.pages = pages;
        this.list = list;
        this.field = field;
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

    /** What forms call the amount. */
    public String field() {
        return field;
    }

    /** The message key that ends so. */
    public String key(String end) {
        return switch (this) {
            case BASE -> "budget.base." + end;
            case ENTRY -> "budget.entry." + end;
        };
    }
}
