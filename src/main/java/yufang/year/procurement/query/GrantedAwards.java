package yufang.year.procurement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.year.procurement.Award;
import yufang.year.procurement.AwardId;
import yufang.year.procurement.Awards;
import yufang.year.procurement.ProcurementId;

/** Reads awards for the contracts that rest on them; the row policies show a provider its own. */
@Component
@Transactional(readOnly = true)
class GrantedAwards implements Awards {

    private static final String SELECT = """
            select a.id, a.procurement, a.sub_project, a.year, a.organisation, o.name, a.price, a.awarded_on
            from procurement.award a
            join people.report_organisation o on o.region = a.region and o.id = a.organisation
            """;

    private final JdbcClient jdbc;

    GrantedAwards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Award> of(SubProjectId subProject) {
        return jdbc.sql(SELECT + " where a.sub_project = :id")
                .param("id", subProject.value())
                .query((row, number) -> award(row))
                .optional();
    }

    @Override
    public Award award(AwardId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> award(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                new AwardId(row.getObject("id", UUID.class)),
                new ProcurementId(row.getObject("procurement", UUID.class)),
                new SubProjectId(row.getObject("sub_project", UUID.class)),
                new FiscalYear(row.getInt("year")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                new Money(row.getBigDecimal("price")),
                row.getObject("awarded_on", LocalDate.class));
    }
}
