package yufang.ground.deadlines.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.deadlines.WorkItems;
import yufang.ground.deadlines.query.WorkQueries.Narrowing;
import yufang.platform.ui.Section;
import yufang.shared.EntityId;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

@ProgramTest
class WorkQueriesTests {

    @Autowired
    WorkItems work;

    @Autowired
    WorkQueries queries;

    @Autowired
    Cities cities;

    City city;

    @BeforeEach
    void found() {
        city = cities.found();
    }

    @Test
    void listsWhatIsAddressedToMeOrToMyDeskByDayDue() {
        open("later", Addressee.desk(Role.AGENCY_REVIEWER), new Term.Until(LocalDate.of(2026, 2, 20)));
        open("overdue", Addressee.desk(Role.AGENCY_REVIEWER), new Term.Until(LocalDate.of(2026, 2, 1)));
        open("today", new Addressee.One(city.person("reviewer").id()), new Term.Until(LocalDate.of(2026, 2, 2)));
        open("none", Addressee.desk(Role.AGENCY_REVIEWER), null);
        open("unknown", Addressee.desk(Role.AGENCY_REVIEWER), new Term.Unknown(2027));
        open("other", Addressee.desk(Role.AGENCY_OFFICER), null);

        var page = page("reviewer", Narrowing.ALL, 20);

        assertThat(page.rows())
                .extracting(row -> row.title().arguments().getFirst())
                .containsExactly("overdue", "today", "later", "none", "unknown");
        assertThat(page.rows().getLast().unknownYear()).isEqualTo(2027);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.overdue()).isOne();
        assertThat(page.soon()).isOne();
        assertThat(page("reviewer", Narrowing.OVERDUE, 20).rows()).hasSize(1);
        assertThat(page("reviewer", Narrowing.SOON, 20).rows()).hasSize(1);
        assertThat(city.as("reviewer", queries::open)).containsEntry(Section.WORK, 5);
        assertThat(page("hrss", Narrowing.ALL, 20).total()).isZero();
    }

    @Test
    void showsOnePageOfManyAndCountsThemAll() {
        for (int i = 0; i < 45; i++) {
            open("item " + i, Addressee.desk(Role.AGENCY_REVIEWER), null);
        }

        assertThat(page("reviewer", Narrowing.ALL, 20).rows()).hasSize(20);
        assertThat(city.as("reviewer", () -> queries.page(Narrowing.ALL, 3, 20)).rows())
                .hasSize(5);
        assertThat(city.as("reviewer", () -> queries.page(Narrowing.ALL, 9, 20)).total())
                .isEqualTo(45);
        assertThat(city.visit("reviewer").get("/work?page=3").text()).contains("第 41–45 条，共 45 条");
    }

    @Test
    void keepsOneOpenItemForEachKeyAndAmountsAsAmounts() {
        var thing = new Thing(UUID.randomUUID());
        city.as("agency", () -> {
            var item = Work.of(
                    thing,
                    "act",
                    Addressee.desk(Role.AGENCY_REVIEWER),
                    Wording.of("work.open", Money.of("1.50")),
                    "/",
                    3);
            work.open(item);
            work.open(item);
            return thing;
        });
        assertThat(page("reviewer", Narrowing.ALL, 20).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title().arguments()).containsExactly(Money.of("1.50")));

        city.as("agencyleader", () -> {
            work.close(thing, "another act");
            return thing;
        });
        assertThat(page("reviewer", Narrowing.ALL, 20).total()).isOne();
        city.as("agencyleader", () -> {
            work.closeAll(thing);
            return thing;
        });
        assertThat(page("reviewer", Narrowing.ALL, 20).total()).isZero();
    }

    @Test
    void saysOnceWhatWasAddressedToSeveralRoles() {
        var thing = new Thing(UUID.randomUUID());
        for (var role : List.of(Role.AGENCY_REVIEWER, Role.AGENCY_LEADER)) {
            city.as("agency", () -> {
                work.open(Work.of(thing, "act", Addressee.desk(role), Wording.of("work.open", "x"), "/work", 3));
                return thing;
            });
        }
        city.as("agencyleader", () -> {
            work.closeAll(thing);
            return thing;
        });

        assertThat(city.as("agencyleader", queries::doneThisMonth)).hasSize(1);
    }

    private WorkPage page(String name, Narrowing narrowing, int size) {
        return city.as(name, () -> queries.page(narrowing, 1, size));
    }

    private void open(String title, Addressee to, @org.jspecify.annotations.Nullable Term until) {
        var item = Work.of(new Thing(UUID.randomUUID()), "act", to, Wording.of("work.open", title), "/", 3);
        city.as("agency", () -> {
            work.open(until == null ? item : item.until(until));
            return city;
        });
    }

    private record Thing(UUID value) implements EntityId {}
}
