package yufang.year.planning.domain;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of lines that a version of the plan is made of, each with the table that holds it. A line comes after the
 * one that it belongs to, so that a copy in this order never lacks what a row refers to.
 */
public enum LineKind {
    BASIS("basis_document", null, "title, issuer, document_number", "title"),
    OBJECTIVE("objective", null, "said", "said"),
    LESSON("lesson", null, "said, source, adopted, reason", "said"),
    STEP("planned_step", null, "step, first_month, last_month", "step::text"),
    SUB_PROJECT("planned_sub_project", null, "title, budget, aim", "title"),
    DELIVERABLE("planned_deliverable", "sub_project", "kind, title, particulars, target_group", "title"),
    MEASURE(
            "planned_measure",
            "deliverable",
            "counted, scope, bound, figure, upper, condition_fact, condition_comparison, condition_value",
            "counted || ' ' || figure::text"),
    TARGET("planned_target", "sub_project", "indicator, unit, target, how, weight", "indicator");

    private final String table;
    private final @Nullable String parent;
    private final String columns;
    private final String title;

    LineKind(String table, @Nullable String parent, String columns, String title) {
        this.table = table;
        this.parent = parent;
        this.columns = columns;
        this.title = title;
    }

    String table() {
        return table;
    }

    /** What may be changed. */
    String columns() {
        return columns;
    }

    /** The same, and what it belongs to, which never changes. */
    String allColumns() {
        return parent == null ? columns : parent + ", " + columns;
    }

    /** SQL of a word by which people know the line. */
    String title() {
        return title;
    }
}
