package yufang.ground.trail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has kept and its next entry of the trail has to name, so that both are sealed as one.
 */
final class Enclosures {

    private final List<Object> waiting = new ArrayList<>();

    private Enclosures() {}

    static void add(String enclosure) {
        current().waiting.add(enclosure);
    }

    /** Those that wait, which are then taken. */
    static List<Object> take() {
        var enclosures = current();
        var taken = List.copyOf(enclosures.waiting);
        enclosures.waiting.clear();
        return taken;
    }

    private static Enclosures current() {
        if (TransactionSynchronizationManager.getResource(Enclosures.class) instanceof Enclosures known) return known;
        var enclosures = new Enclosures();
        TransactionSynchronizationManager.bindResource(Enclosures.class, enclosures);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                enclosures.requireNone();
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Enclosures.class);
            }
        });
        return enclosures;
    }

    private void requireNone() {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("Kept after the act was written down, or without one: " + waiting);
        }
    }
}
