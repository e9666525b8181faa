package yufang.ground.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Evidence;
import yufang.shared.RuleReference;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;

/**
 * A rule as it stands on some days: what it says, what it sets, where that is written and how strongly it holds.
 *
 * @param value null where the rule is a sentence only, or leaves the value to the region
 * @param source document and article, as officials cite them
 */
public record Rule(
        RuleKey key,
        RuleValue.Kind kind,
        RuleWording wording,
        @Nullable RuleValue value,
        String source,
        Evidence evidence,
        Severity severity,
        Validity validity) {

    public Rule {
        if (value != null && !kind.takes(value)) {
            throw new IllegalArgumentException(key + " takes " + kind.word() + ", not " + value.text());
        }
        if (kind.needsUnit() != (wording.unit() != null)) {
            throw new IllegalArgumentException(
                    key + " is of kind " + kind.word() + ": unit " + (kind.needsUnit() ? "missing" : "not wanted"));
        }
        if ((kind == RuleValue.Kind.LIST) == wording.items().isEmpty()) {
            throw new IllegalArgumentException(key + ": a list, and nothing else, has items");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(key + " has no source");
        }
    }

    public RuleReference reference() {
        return new RuleReference(key.value(), source, evidence);
    }

    /** True where nobody has seen the wording: never shown as law, until the region enters what it has read. */
    public boolean toBeVerified() {
        return evidence == Evidence.UNSEEN;
    }

    /** False where the region has yet to set the value, and outside of the validity. */
    public boolean isSetOn(LocalDate day) {
        return validity.holds(day) && (kind == RuleValue.Kind.NONE || value != null);
    }

    /**
     * Reads a value as somebody types it, in either language.
     *
     * @throws RuleViolated saying how a value of this kind is written
     */
    public RuleValue read(String typed) {
        return ValueReading.read(kind, wording, typed);
    }

    /** The rule as the region sets it; what it says and how strongly it holds stays. */
    public Rule setBy(RegionValue own) {
        return new Rule(key, kind, wording, stored(own.text()), own.source(), own.evidence(), severity, own.validity());
    }

    private RuleValue stored(String text) {
        try {
            return read(text);
        } catch (RuleViolated unreadable) {
            throw new IllegalStateException(
                    "The value stored for " + key + " is no " + kind.word() + ": " + text, unreadable);
        }
    }
}
