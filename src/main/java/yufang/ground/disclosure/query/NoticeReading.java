package yufang.ground.disclosure.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.PublishedNotice;

/** Reads a notice from the columns that the public may see. */
public final class NoticeReading {

    private NoticeReading() {}

    public static PublishedNotice notice(ResultSet row) throws SQLException {
        return new PublishedNotice(
                new NoticeId(row.getObject("id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                row.getObject("published_on", LocalDate.class),
                term(row));
    }

    private static Term term(ResultSet row) throws SQLException {
        var until = row.getObject("stands_until", LocalDate.class);
        return until == null ? new Term.Unknown(row.getInt("stands_unknown")) : new Term.Until(until);
    }
}
