package yufang.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import yufang.shared.Occurrence;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Reach;
import yufang.shared.RegionCode;
import yufang.shared.Role;

/** On whose behalf the current thread works; every database transaction asks for it. */
public sealed interface Acting {

    /** How the name of the calendar begins in the trail; the day follows. */
    String CALENDAR = "calendar ";

    /** Somebody or something that acts in one region. */
    sealed interface InRegion extends Acting {

        RegionCode region();

        /** The name as it stands in the trail. */
        String actor();

        UUID cause();

        /** Names what happens now, for an event. */
        default Occurrence occurrence(Instant now) {
            return new Occurrence(UuidCreator.getTimeOrderedEpoch(), region(), actor(), cause(), now);
        }
    }

    /** A person of an organisation in a role; the role's reach decides what the database shows. */
    record Person(RegionCode region, PersonId id, String actor, OrganisationId organisation, Role role, UUID cause)
            implements InRegion {

        public Reach reach() {
            return role.reach();
        }

        /** Tells one of a person's affiliations from another; no secret. */
        public String affiliation() {
            return region + " " + organisation.value() + " " + role;
        }
    }

    /** Somebody without an account, who reads what the region has published. */
    record Visitor(RegionCode region, UUID cause) implements InRegion {

        @Override
        public String actor() {
            return "public";
        }
    }

    /** Named work of the program in one region: the calendar's tasks, listeners of events. */
    record Task(RegionCode region, String actor, UUID cause) implements InRegion {}

    /** A person reads several regions, and can change nothing in any of them. */
    record Across(Set<RegionCode> regions, String actor) implements Acting {

        public Across {
            regions = Set.copyOf(regions);
        }
    }

    /** Declared work of the program itself: it belongs to no region and reaches only the tables granted to it. */
    record AsSystem(String task) implements Acting {}

    static Person as(RegionCode region, PersonId id, String name, OrganisationId organisation, Role role) {
        return new Person(region, id, name, organisation, role, UuidCreator.getTimeOrderedEpoch());
    }

    static Visitor visitor(RegionCode region) {
        return new Visitor(region, UuidCreator.getTimeOrderedEpoch());
    }

    static Task task(RegionCode region, String name) {
        return new Task(region, name, UuidCreator.getTimeOrderedEpoch());
    }

    /** What the calendar does by itself in a region when this day begins. */
    static Task calendar(RegionCode region, LocalDate day) {
        return task(region, CALENDAR + day);
    }

    static Task after(Occurrence occurrence) {
        return new Task(occurrence.region(), occurrence.actor(), occurrence.id());
    }

    static boolean isKnown() {
        return ActingScope.CURRENT.isBound();
    }

    static Acting current() {
        return ActingScope.CURRENT.orElseThrow(NobodyActs::new);
    }

    /** Who acts in one region; reading across regions and system work do not. */
    static InRegion currentIn() {
        if (current() instanceof InRegion acting) {
            return acting;
        }
        throw new NobodyActs();
    }

    /** The person who acts; tasks and visitors are none. */
    static Person currentPerson() {
        if (current() instanceof Person person) {
            return person;
        }
        throw new NobodyActs();
    }

    default void run(Runnable work) {
        refuseInsideATransaction();
        ScopedValue.where(ActingScope.CURRENT, this).run(work);
    }

    default <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        refuseInsideATransaction();
        return ScopedValue.where(ActingScope.CURRENT, this).call(work);
    }

    /** The running transaction has told PostgreSQL who acts; it would go on as before, whatever is said here. */
    private void refuseInsideATransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !equals(current())) {
            throw new IllegalStateException("The transaction that runs acts for " + current() + ", not for " + this);
        }
    }
}
