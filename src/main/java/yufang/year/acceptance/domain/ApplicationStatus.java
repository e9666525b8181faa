package yufang.year.acceptance.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** What became of one application. The table below is the whole lifecycle. */
public enum ApplicationStatus {
    HANDED_IN,
    INCOMPLETE,
    ACCEPTED;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> NEXT = new EnumMap<>(Map.of(
            HANDED_IN, Set.of(INCOMPLETE, ACCEPTED),
            INCOMPLETE, Set.of(),
            ACCEPTED, Set.of()));

    public boolean canBecome(ApplicationStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ApplicationStatus become(ApplicationStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because(
                "acceptance.application.closed-step", Wording.word("acceptance.application.status", this));
    }
}
