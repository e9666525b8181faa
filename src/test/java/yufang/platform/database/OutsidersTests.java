package yufang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.deadlines.WorkItems;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

/** People of other organisations: what nobody granted them is denied, also where a query forgets to ask. */
@ProgramTest
class OutsidersTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkItems work;

    @Autowired
    Trail trail;

    @Autowired
    Cities cities;

    City city;
    final Thing thing = new Thing(UUID.randomUUID());

    @BeforeEach
    void ask() {
        city = cities.found();
        city.as("hrss", () -> {
            for (var unit : List.of("health", "transport")) {
                work.open(item(new Addressee.Desk(city.person(unit).body(), Role.LIAISON)));
            }
            return thing;
        });
    }

    @Test
    void seeOnlyTheirOwnRows() {
        assertThat(city.as("health", this::addressees))
                .containsExactly(city.person("health").body().value());
        assertThat(city.as("hrss", this::addressees)).hasSize(2);
        assertThat(city.as("provider", this::addressees)).isEmpty();
        assertThat(cities.as(Acting.visitor(city.code()), () -> publicItems())).isEqualTo("denied");
    }

    @Test
    void openWorkThatTheyCannotSee() {
        city.as("health", () -> {
            work.close(thing, "test.answer");
            work.open(new Work(
                    thing, "test.read", Addressee.desk(Role.HRSS_OFFICER), Wording.of("work.open"), "/", 2, null));
            return thing;
        });

        assertThat(city.as("health", this::addressees)).isEmpty();
        assertThat(city.as("hrss", this::addressees))
                .containsExactly(city.person("hrss").body().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from budget.fund_base",
                "select count(*) from trail.entry",
                "select count(*) from trail.seal",
                "select count(*) from people.account",
                "select count(*) from people.affiliation",
                "select count(*) from platform.session",
                "update deadlines.work_item set href = ''",
                "delete from documents.document"
            })
    void reachNoTableThatWasNotOpenedToThem(String statement) {
        for (var name : List.of("health", "provider", "expert", "employer")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            city.as(name, () -> jdbc.sql(statement).query().listOfRows()))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    void leaveATrailThatTheyCannotRead() {
        city.as("health", () -> {
            trail.record("work.open", thing);
            return thing;
        });

        assertThat(city.as("auditor", this::trailEntries)).isOne();
    }

    @Test
    void leaveATrailUnderTheirOwnNameOnly() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("health", () -> jdbc.sql("""
                        insert into trail.entry (at, business_date, person, actor, cause, act, subject, arguments)
                        values (now(), now(), :person, 'x', gen_random_uuid(), 'x', gen_random_uuid(), '[]')
                        """)
                        .param("person", city.person("hrss").id().value())
                        .update()))
                .withStackTraceContaining("row-level security policy");
    }

    private String publicItems() {
        return jdbc.sql("select has_table_privilege('yufang_outsider', 'deadlines.work_item', 'insert')")
                        .query(Boolean.class)
                        .single()
                ? "granted"
                : "denied";
    }

    private Work item(Addressee to) {
        return Work.of(thing, "test.answer", to, Wording.of("work.open"), "/", 2);
    }

    private List<UUID> addressees() {
        return jdbc.sql("select organisation from deadlines.work_item where subject = :thing and closed_at is null")
                .param("thing", thing.value())
                .query(UUID.class)
                .list();
    }

    private int trailEntries() {
        return jdbc.sql("select count(*) from trail.entry where subject = :thing")
                .param("thing", thing.value())
                .query(Integer.class)
                .single();
    }

    private record Thing(UUID value) implements EntityId {}
}
