package yufang.year.procurement.query;

import java.util.List;

/** Rows of one page, and how many there are in all. */
public record Found<R>(List<R> rows, long total) {

    public Found {
        rows = List.copyOf(rows);
    }
}
