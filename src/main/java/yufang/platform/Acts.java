package yufang.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the trail entries of the running transaction: what a person submits leaves exactly one. */
public final class Acts {

    private int count;

    private Acts() {}

    /** The trail says that it has written an entry. */
    public static void noted() {
        current().count++;
    }

    static int soFar() {
        return current().count;
    }

    private static Acts current() {
        if (TransactionSynchronizationManager.getResource(Acts.class) instanceof Acts acts) return acts;
        var acts = new Acts();
        TransactionSynchronizationManager.bindResource(Acts.class, acts);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Acts.class);
            }
        });
        return acts;
    }
}
