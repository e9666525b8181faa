package yufang.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import yufang.shared.Occurrence;
import yufang.shared.RegionCode;

/** On whose behalf the current thread works; every database transaction asks for it. */
public sealed interface Acting {

    /** Somebody who acts in one region. */
    sealed interface InRegion extends Acting {

        RegionCode region();

        String actor();

        UUID cause();

        /** Names what happens now, for an event. */
        default Occurrence occurrence(Clock clock) {
            return new Occurrence(UuidCreator.getTimeOrderedEpoch(), region(), actor(), cause(), Instant.now(clock));
        }
    }

    /** A person of the region's own bodies, or an event, acts on all of the region. */
    record In(RegionCode region, String actor, UUID cause) implements InRegion {}

    /** A person of another organisation acts: a member unit, a provider. The database shows it what is its own. */
    record Outside(RegionCode region, String actor, UUID organisation, UUID cause) implements InRegion {}

    /** A person reads several regions, and can change nothing in any of them. */
    record Across(Set<RegionCode> regions, String actor) implements Acting {

        public Across {
            regions = Set.copyOf(regions);
        }
    }

    /** Declared work of the program itself: it belongs to no region and reaches only the tables granted to it. */
    record AsSystem(String task) implements Acting {}

    static In in(RegionCode region, String actor) {
        return new In(region, actor, UuidCreator.getTimeOrderedEpoch());
    }

    static Outside outside(RegionCode region, String actor, UUID organisation) {
        return new Outside(region, actor, organisation, UuidCreator.getTimeOrderedEpoch());
    }

    static In in(Occurrence occurrence) {
        return new In(occurrence.region(), occurrence.actor(), occurrence.id());
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
