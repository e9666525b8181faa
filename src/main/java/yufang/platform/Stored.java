package yufang.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yufang.shared.EntityId;
import yufang.shared.PersonId;

/** What an aggregate carries that a person has made: who made it, and when. */
public abstract class Stored<A extends Stored<A, I>, I extends EntityId> extends Versioned<A, I> {

    private final PersonId createdBy;
    private final Instant createdAt;

    protected Stored(I id, PersonId createdBy, Instant createdAt, @Nullable Integer version) {
        super(id, version);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public PersonId createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
