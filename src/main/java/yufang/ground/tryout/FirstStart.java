package yufang.ground.tryout;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.ground.people.Registration;
import yufang.ground.regions.Region;
import yufang.ground.regions.Regions;
import yufang.ground.rulebook.TrialSetting;
import yufang.platform.Acting;
import yufang.platform.TryingOut;
import yufang.shared.OrganisationId;
import yufang.shared.RegionCode;

/** Fills an installation in which nobody has an account yet, in one transaction. */
@Component
class FirstStart implements SmartLifecycle, TryingOut {

    static final String PASSWORD = "yufang-demo";
    static final LocalDate BEGINNING = LocalDate.of(2026, 2, 2);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PASSWORD_BYTES = 12;

    private final Regions regions;
    private final Registration registration;
    private final TrialSetting rules;
    private final TransactionTemplate transaction;
    private final boolean empty;
    private volatile List<Offer> offers = List.of();

    FirstStart(
            Regions regions,
            Registration registration,
            TrialSetting rules,
            PlatformTransactionManager transactions,
            @Value("${yufang.empty}") boolean empty) {
        this.regions = regions;
        this.registration = registration;
        this.rules = rules;
        this.transaction = new TransactionTemplate(transactions);
        this.empty = empty;
    }

    /** Before the pages answer: the server's own phase is one of the last. */
    @Override
    public void start() {
        var known = asSystem(() -> {
            if (registration.nobody()) fill();
            return regions.all();
        });
        known.stream().filter(Region::tryingOut).map(Region::code).forEach(this::setRules);
        offers = known.stream().anyMatch(Region::tryingOut) ? offers() : List.of();
    }

    @Override
    public void stop() {
        offers = List.of();
    }

    @Override
    public boolean isRunning() {
        return !offers.isEmpty();
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void fill() {
        if (empty) {
            administrator();
        } else {
            TryoutRegion.all()
                    .forEach(one ->
                            regions.createForTryingOut(one.code(), one.name(), one.committee(), ZONE, BEGINNING));
            people();
        }
    }

    private void people() {
        // One hash for all: making one takes a quarter of a second.
        var hash = registration.hash(PASSWORD);
        var bodies = new HashMap<String, OrganisationId>();
        for (var one : TryoutPeople.all()) {
            var region = new RegionCode(one.region());
            var body = bodies.computeIfAbsent(one.body(), name -> registration.organisation(region, name, one.kind()));
            var person = registration.account(one.username(), one.fullName(), hash, false);
            registration.affiliate(region, person, body, one.role());
        }
    }

    /** Printed once, on the terminal and not in the log. */
    private void administrator() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        registration.account("admin", "admin", registration.hash(password), true);
        Objects.requireNonNull(System.out).println("First administrator: admin   one-time password: " + password);
    }

    private void setRules(RegionCode region) {
        Acting.task(region, "trying out")
                .run(() -> transaction.executeWithoutResult(status -> rules.setWhereMissing(region, BEGINNING)));
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return new Acting.AsSystem("first start")
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static List<Offer> offers() {
        return TryoutPeople.all().stream()
                .map(one -> new Offer(one.username(), one.fullName(), one.body(), List.of(one.role()), PASSWORD))
                .toList();
    }

    @Override
    public List<Offer> accounts() {
        return offers;
    }
}
