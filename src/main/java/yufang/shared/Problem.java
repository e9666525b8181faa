package yufang.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something may not be done, or deserves a second look. The sentence is made when shown.
 *
 * @param code message key with the {@code arguments} it takes
 * @param field of the form that it is about, null where it is about the whole record
 * @param rule that asks for it, null where it is plain logic (a missing title, an unknown date)
 * @param href where what is missing is done, null where it is on the same page
 */
public record Problem(
        String code,
        Severity severity,
        List<Object> arguments,
        @Nullable String field,
        @Nullable RuleReference rule,
        @Nullable String href) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem that blocks. */
    public static Problem of(String code, Object... arguments) {
        return new Problem(code, Severity.BLOCK, List.of(arguments), null, null, null);
    }

    public Problem at(String formField) {
        return new Problem(code, severity, arguments, formField, rule, href);
    }

    public Problem under(RuleReference reference) {
        return new Problem(code, severity, arguments, field, reference, href);
    }

    public Problem as(Severity other) {
        return new Problem(code, other, arguments, field, rule, href);
    }

    /** @param where what is missing is done */
    public Problem doneAt(String where) {
        return new Problem(code, severity, arguments, field, rule, where);
    }

    public boolean forbids() {
        return severity.forbids();
    }
}
