package yufang.platform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A stored session whose access time moves at most once a minute: a page that is only read writes nothing. */
final class ThriftySession implements Session {

    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final Session stored;
    private boolean changed;

    ThriftySession(Session stored, boolean isNew) {
        this.stored = stored;
        this.changed = isNew;
    }

    Session stored() {
        return stored;
    }

    boolean changed() {
        return changed;
    }

    void saved() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (!time.isBefore(stored.getLastAccessedTime().plus(GRAIN))) {
            changed = true;
            stored.setLastAccessedTime(time);
        }
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
