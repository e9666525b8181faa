package yufang.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import yufang.shared.EntityId;
import yufang.shared.PersonId;

/**
 * What every aggregate carries: its id, who made it and when, and a version that tells a form shown before a change
 * from one shown after it.
 */
public abstract class Stored<A extends Stored<A, I>, I extends EntityId> extends AbstractAggregateRoot<A> {

    @Id
    private final I id;

    private final PersonId createdBy;
    private final Instant createdAt;

    @Version
    private @Nullable Integer version;

    protected Stored(I id, PersonId createdBy, Instant createdAt, @Nullable Integer version) {
        this.id = id;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.version = version;
    }

    public I id() {
        return id;
    }

    public PersonId createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** @throws ChangedMeanwhile where the form was shown for another version */
    @SuppressWarnings("unchecked") // A is the class itself
    public A at(int shown) {
        if (version() != shown) {
            throw new ChangedMeanwhile(id);
        }
        return (A) this;
    }
}
