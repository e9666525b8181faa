package yufang.year.budget.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.PersonId;

/**
 * What the second person decided about a figure; of one that was withdrawn, who did so and why.
 *
 * @param decidedAt real time
 * @param decidedOn business day
 * @param returnReason null where it was confirmed
 * @param rulesVersion null of what was sent back before that was noted
 */
record FigureDecision(
        PersonId decidedBy,
        Instant decidedAt,
        LocalDate decidedOn,
        @Nullable String returnReason,
        @Nullable String rulesVersion) {}
