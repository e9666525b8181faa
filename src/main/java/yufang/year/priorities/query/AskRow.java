package yufang.year.priorities.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yufang.year.priorities.AskId;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.AskStatus;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.domain.Decider;

/** What a unit was asked, and its answer. */
public record AskRow(
        AskId id,
        String unit,
        AskMatter matter,
        @Nullable Decider decider,
        AskStatus status,
        @Nullable Consent consent,
        @Nullable Integer cases,
        @Nullable Integer deaths,
        @Nullable String statement,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
