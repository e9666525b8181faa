package yufang.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import yufang.shared.EntityId;

/**
 * What every aggregate carries, also one that no person has made but the calendar: its id, and a version that tells a
 * form shown before a change from one shown after it.
 */
public abstract class Versioned<A extends Versioned<A, I>, I extends EntityId> extends AbstractAggregateRoot<A> {

    @Id
    private final I id;

    @Version
    private @Nullable Integer version;

    protected Versioned(I id, @Nullable Integer version) {
        this.id = id;
        this.version = version;
    }

    public I id() {
        return id;
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
