package yufang.year.priorities.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.OrganisationId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** The member units of the region, whom an officer may ask. */
@Component
@Transactional(readOnly = true)
public class MemberUnits {

    private final JdbcClient jdbc;

    MemberUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<Unit> all() {
        return jdbc.sql("select id, name from people.report_organisation where kind = 'MEMBER_UNIT' order by name")
                .query((row, number) -> new Unit(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** @throws RuleViolated at the field {@code organisation} where it is no member unit of the region */
    Unit known(UUID id) {
        Map<UUID, Unit> known = all().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var unit = known.get(id);
        if (unit == null) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.ask.no-member-unit").at("organisation")));
        }
        return unit;
    }

    public record Unit(UUID id, String name) {

        OrganisationId organisation() {
            return new OrganisationId(id);
        }
    }
}
