package yufang.ground.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.ground.people.domain.AccountChange.Kind;
import yufang.platform.Acting;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.Role;

class AccountChangeTests {

    static final PersonId CASHIER = person();
    static final PersonId ADMINISTRATOR = person();
    static final PersonId LEADER = person();

    @Test
    void isConfirmedByTheLeaderWhomItAsks() {
        assertThat(codes(change(Role.AGENCY_CASHIER, false, false), LEADER, Role.HRSS_LEADER))
                .isEmpty();
        assertThat(codes(change(Role.AGENCY_CASHIER, false, false), LEADER, Role.AGENCY_LEADER))
                .isEqualTo("people.change.confirmer");
    }

    @Test
    void isConfirmedNeitherByWhoeverAskedNorByWhomItConcerns() {
        var change = change(Role.AGENCY_CASHIER, false, false);
        assertThat(codes(change, ADMINISTRATOR, Role.HRSS_LEADER)).isEqualTo("people.change.same-person");
        assertThat(codes(change, CASHIER, Role.HRSS_LEADER)).isEqualTo("people.change.same-person");
    }

    @Test
    void waitsWhileARegionIsFoundedForTheLeaderOfTheAgency() {
        assertThat(codes(change(Role.AGENCY_CASHIER, true, false), LEADER, Role.HRSS_LEADER))
                .isEqualTo("people.change.agency-leader-first");
        assertThat(codes(change(null, true, false), LEADER, Role.HRSS_LEADER))
                .isEqualTo("people.change.agency-leader-first");
        assertThat(codes(change(Role.AGENCY_LEADER, true, false), LEADER, Role.HRSS_LEADER))
                .isEmpty();
    }

    @Test
    void opensNoClosedAccountButIsRefusedWhileItIs() {
        var change = change(Role.AGENCY_CASHIER, false, true);
        assertThat(codes(change, LEADER, Role.HRSS_LEADER)).isEqualTo("people.account.is-closed");
        assertThat(change.problemsBeforeRefusal(acting(LEADER, Role.HRSS_LEADER)))
                .isEmpty();
    }

    private static String codes(AccountChange change, PersonId by, Role role) {
        return String.join(
                " ",
                change.problemsBeforeConfirmation(acting(by, role)).stream()
                        .map(Problem::code)
                        .toList());
    }

    private static AccountChange change(@Nullable Role role, boolean founding, boolean closed) {
        return new AccountChange(
                ChangeId.next(),
                role == null ? Kind.RESET : Kind.ROLE,
                CASHIER,
                "cashier",
                role == null ? null : new AffiliationId(UUID.randomUUID()),
                role,
                ADMINISTRATOR,
                "admin",
                Instant.EPOCH,
                Role.HRSS_LEADER,
                founding,
                closed);
    }

    private static Acting.Person acting(PersonId who, Role role) {
        return Acting.as(new RegionCode("539900"), who, "x", new OrganisationId(UUID.randomUUID()), role);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
