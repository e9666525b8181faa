package yufang.ground.people.domain;

import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.Registration;
import yufang.ground.regions.Regions;
import yufang.platform.Acting;
import yufang.platform.Affiliation;
import yufang.platform.SignedIn;
import yufang.shared.RegionCode;
import yufang.shared.Role;
import yufang.shared.RuleViolated;

/** The first administrator of an empty installation says which city it is for. */
@Component
public class FirstRegion {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Regions regions;
    private final Registration registration;
    private final TransactionTemplate transaction;

    FirstRegion(Regions regions, Registration registration, PlatformTransactionManager transactions) {
        this.regions = regions;
        this.registration = registration;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return what the administrator now acts as */
    public Affiliation found(SignedIn who, RegionCode code, String name, String committee, String body) {
        return new Acting.AsSystem("found the first region")
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> create(who, code, name, committee, body))));
    }

    private Affiliation create(SignedIn who, RegionCode code, String name, String committee, String body) {
        if (!regions.all().isEmpty()) throw RuleViolated.because("people.region.exists");
        regions.create(code, name, committee, ZONE);
        var organisation = registration.organisation(code, body, OrganisationKind.OPERATOR);
        registration.affiliate(code, who.id(), organisation, Role.ADMINISTRATOR);
        return new Affiliation(code, name, organisation, body, Role.ADMINISTRATOR, ZONE.getId());
    }
}
