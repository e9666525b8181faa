package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.documents.DocumentId;
import yufang.ground.regions.Regions;
import yufang.platform.Acting;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

/** A region whose administrator has not entered its bodies yet. */
@ProgramTest
class WorkWithoutBodyTests {

    static final RegionCode BARE = new RegionCode("899001");

    @Autowired
    Cities cities;

    @Autowired
    Regions regions;

    @Autowired
    WorkItems work;

    @Test
    void saysWhichBodyIsMissing() {
        cities.as(new Acting.AsSystem("test"), () -> {
            regions.createForTryingOut(BARE, "Bare", "Committee", ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 2, 2));
            return BARE;
        });

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> open(Addressee.desk(Role.AGENCY_REVIEWER)))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(
                                "people.body.none-of-kind",
                                Wording.word("people.kind", yufang.ground.people.OrganisationKind.AGENCY))));
    }

    private RegionCode open(Addressee to) {
        return cities.as(Acting.task(BARE, "test"), () -> {
            work.open(Work.of(new DocumentId(UUID.randomUUID()), "act", to, Wording.of("people.list"), "/people", 1));
            return BARE;
        });
    }
}
