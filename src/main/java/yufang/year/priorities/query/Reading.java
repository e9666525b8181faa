package yufang.year.priorities.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Period;

/** Columns that more than one query reads. */
final class Reading {

    private Reading() {}

    static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("period_first", LocalDate.class), row.getObject("period_last", LocalDate.class));
    }

    static <E extends Enum<E>> @Nullable E word(ResultSet row, String column, Class<E> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var yuan = row.getBigDecimal(column);
        return yuan == null ? null : new Money(yuan);
    }
}
