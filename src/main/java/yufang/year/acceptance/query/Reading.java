package yufang.year.acceptance.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

/** Reads what several statements have in common. */
final class Reading {

    private Reading() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Points points(ResultSet row, String column) throws SQLException {
        var points = row.getBigDecimal(column);
        return points == null ? null : new Points(points);
    }

    static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    static @Nullable DocumentId document(ResultSet row) throws SQLException {
        var id = row.getObject("document", UUID.class);
        return id == null ? null : new DocumentId(id);
    }

    static ContractTarget target(ResultSet row) throws SQLException {
        var measure = row.getObject("measure", UUID.class);
        return new ContractTarget(
                new PerformanceTarget(
                        new PerformanceTargetId(id(row, "target")),
                        row.getString("indicator"),
                        row.getString("unit"),
                        row.getBigDecimal("aim"),
                        PerformanceTarget.How.valueOf(row.getString("how")),
                        new Points(row.getBigDecimal("weight"))),
                measure == null ? null : new MeasureId(measure));
    }
}
