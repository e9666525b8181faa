package yufang.platform;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one page of a list, and how many there are in all. */
public record Found<T>(List<T> rows, long total) {

    private static final String IN_ALL = "in_all";

    public Found {
        rows = List.copyOf(rows);
    }

    /** @param statement whose rows each say in {@code count(*) over () as in_all} how many there are in all */
    public static <T> Found<T> of(JdbcClient.StatementSpec statement, RowMapper<T> mapper) {
        var total = new long[1];
        var rows = statement
                .query((row, number) -> {
                    total[0] = row.getLong(IN_ALL);
                    return mapper.mapRow(row, number);
                })
                .list();
        return new Found<>(rows, total[0]);
    }
}
