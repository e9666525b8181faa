package yufang.platform.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.platform.Acting;
import yufang.platform.Sessions;

/**
 * Reads a session by one statement without a transaction, and writes it, as a task of the system, only when changed.
 */
final class StoredSessions implements SessionRepository<ThriftySession>, Sessions {

    private final JdbcIndexedSessionRepository stored;
    private final TransactionTemplate transaction;

    StoredSessions(JdbcIndexedSessionRepository stored, PlatformTransactionManager transactions) {
        this.stored = stored;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public ThriftySession createSession() {
        return new ThriftySession(stored.createSession(), true);
    }

    @Override
    public void save(ThriftySession session) {
        if (session.changed()) {
            write(() -> save(stored, session.stored()));
            session.saved();
        }
    }

    @Override
    public @Nullable ThriftySession findById(String id) {
        var session = stored.findById(id);
        return session == null ? null : new ThriftySession(session, false);
    }

    @Override
    public void deleteById(String id) {
        write(() -> stored.deleteById(id));
    }

    @Override
    public void endAllOf(String username) {
        write(() -> stored.findByIndexNameAndIndexValue(
                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username)
                .keySet()
                .forEach(stored::deleteById));
    }

    void forgetExpired() {
        write(stored::cleanUpExpiredSessions);
    }

    private void write(Runnable work) {
        new Acting.AsSystem("keep the sessions").run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** The library's session type is not visible outside of its repository. */
    @SuppressWarnings("unchecked")
    private static <S extends Session> void save(SessionRepository<S> repository, Session session) {
        repository.save((S) session);
    }
}
