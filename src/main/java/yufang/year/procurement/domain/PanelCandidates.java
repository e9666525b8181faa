package yufang.year.procurement.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.parties.Experts;

/** Whom the agency can call to a panel, and who can recommend them. */
@Component
@Transactional(readOnly = true)
public class PanelCandidates {

    private final Experts experts;
    private final JdbcClient jdbc;

    PanelCandidates(Experts experts, JdbcClient jdbc) {
        this.experts = experts;
        this.jdbc = jdbc;
    }

    /** Somebody who can be called. */
    public record Named(PersonId person, String name, Seat.Kind kind, Body body) {

        Seat.Candidate candidate() {
            return new Seat.Candidate(person, kind, body.id());
        }
    }

    public record Body(OrganisationId id, String name) {}

    /** The experts first, then the staff of the departments; whoever is both is an expert. */
    public List<Named> all() {
        var called = experts.all().stream()
                .map(expert -> new Named(
                        expert.id(),
                        expert.name(),
                        Seat.Kind.EXPERT,
                        new Body(expert.organisation(), expert.organisationName())))
                .toList();
        return Stream.concat(called.stream(), staff().stream().filter(one -> called.stream()
                        .noneMatch(expert -> expert.person().equals(one.person()))))
                .toList();
    }

    /** Which of the member units is the emergency-management department, its name tells the officer. */
    private List<Named> staff() {
        return jdbc.sql("""
                select distinct on (o.kind, o.name, p.name, p.id) p.id, p.name, o.id as body, o.name as body_name
                from people.report_affiliation a
                join people.report_person p on p.region = a.region and p.id = a.person
                join people.report_organisation o on o.region = a.region and o.id = a.organisation
                where a.role in ('HRSS_OFFICER', 'HRSS_LEADER', 'LIAISON')
                order by o.kind, o.name, p.name, p.id
                """)
                .query((row, number) -> new Named(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Seat.Kind.STAFF,
                        new Body(new OrganisationId(row.getObject("body", UUID.class)), row.getString("body_name"))))
                .list();
    }

    /** Departments that recommend experts. */
    public List<Body> recommenders() {
        return jdbc.sql("""
                select id, name from people.report_organisation where kind in ('HRSS', 'MEMBER_UNIT') order by kind, name
                """)
                .query((row, number) ->
                        new Body(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** @throws RuleViolated at the field {@code person} where nobody can be called under this id */
    Named known(UUID person) {
        return all().stream()
                .filter(one -> one.person().value().equals(person))
                .findFirst()
                .orElseThrow(() -> refused("procurement.seat.nobody", "person"));
    }

    /** @throws RuleViolated at the field {@code recommendedBy} where it is no department that recommends */
    OrganisationId recommender(UUID body) {
        return recommenders().stream()
                .map(Body::id)
                .filter(id -> id.value().equals(body))
                .findFirst()
                .orElseThrow(() -> refused("procurement.seat.no-recommender", "recommendedBy"));
    }

    private static RuleViolated refused(String code, String field) {
        return new RuleViolated(List.of(Problem.of(code).at(field)));
    }
}
