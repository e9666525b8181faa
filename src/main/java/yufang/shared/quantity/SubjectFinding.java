package yufang.shared.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Whether the agency counts a subject in a unit.
 *
 * @param reason obligatory where it does not: the subject is struck here, and here alone
 */
public record SubjectFinding(
        Subject subject, boolean counted, @Nullable String reason) {

    public static SubjectFinding counted(Subject subject) {
        return new SubjectFinding(subject, true, null);
    }

    public static SubjectFinding struck(Subject subject, String reason) {
        return new SubjectFinding(subject, false, reason);
    }

    boolean lacksReason() {
        return !counted && (reason == null || reason.isBlank());
    }
}
