package yufang.year.supervision.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.FindingRemark;
import yufang.year.supervision.domain.FindingStatus;

/** Findings with what was said about them. */
@Component
@Transactional(readOnly = true)
public class FindingQueries {

    private final JdbcClient jdbc;

    FindingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FindingDetails details(FindingId id) {
        var remarks = remarks(id);
        return jdbc.sql("""
                select f.*, c.status as check_status, c.about, c.checked_on, o.name as provider
                from supervision.finding f
                join supervision.spot_check c on c.region = f.region and c.id = f.spot_check
                join people.report_organisation o on o.region = f.region and o.id = f.organisation
                where f.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row, remarks))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static FindingDetails details(ResultSet row, List<FindingDetails.Remark> remarks) throws SQLException {
        return new FindingDetails(
                new FindingId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new SpotCheckId(row.getObject("spot_check", UUID.class)),
                CheckStatus.valueOf(row.getString("check_status")),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getString("provider"),
                row.getString("about"),
                row.getObject("checked_on", LocalDate.class),
                row.getInt("number"),
                row.getString("seen"),
                row.getString("place"),
                FindingStatus.valueOf(row.getString("status")),
                row.getString("rules_version"),
                remarks);
    }

    private List<FindingDetails.Remark> remarks(FindingId id) {
        return jdbc.sql("""
                select r.kind, r.said, p.name as said_by, r.said_on, r.struck, r.lowered
                from supervision.finding_remark r
                join people.report_person p on p.region = r.region and p.id = r.created_by
                where r.finding = :id order by r.position
                """)
                .param("id", id.value())
                .query((row, number) -> new FindingDetails.Remark(
                        FindingRemark.Kind.valueOf(row.getString("kind")),
                        row.getString("said"),
                        row.getString("said_by"),
                        row.getObject("said_on", LocalDate.class),
                        row.getInt("struck"),
                        row.getInt("lowered")))
                .list();
    }
}
