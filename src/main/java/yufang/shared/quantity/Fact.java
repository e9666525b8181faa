package yufang.shared.quantity;

import org.jspecify.annotations.Nullable;
import yufang.shared.Wording;

/**
 * Something that a kind of deliverable records about its units or their subjects, so that measures can ask for it:
 * {@code outlet-level} of a report, {@code person-kind} of a trainee.
 *
 * @param of the subjects that carry it; null where the unit itself does
 */
public record Fact(String key, @Nullable SubjectKind of, Scale scale) {

    public Fact {
        Keys.check(key);
    }

    /** As officers say it. */
    public Wording word() {
        return Wording.of("quantity.fact." + key);
    }

    public static Fact ofUnit(String key, Scale scale) {
        return new Fact(key, null, scale);
    }

    public static Fact of(SubjectKind subjects, String key, Scale scale) {
        return new Fact(key, subjects, scale);
    }
}
