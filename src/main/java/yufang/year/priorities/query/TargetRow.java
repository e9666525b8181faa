package yufang.year.priorities.query;

import org.jspecify.annotations.Nullable;
import yufang.year.priorities.TargetId;
import yufang.year.priorities.domain.Criterion;
import yufang.year.priorities.domain.TargetKind;

/** A target with its area and the order that chose it, where one did. */
public record TargetRow(
        TargetId id,
        TargetKind kind,
        String name,
        String area,
        Criterion criterion,
        String basis,
        @Nullable String mandate) {}
