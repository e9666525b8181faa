package yufang.year.priorities.query;

import org.jspecify.annotations.Nullable;
import yufang.shared.Period;
import yufang.year.priorities.AskId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.AskStatus;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.domain.Decider;

/** A question as the unit sees it that was asked. */
public record OwnAsk(
        AskId id,
        int version,
        KeyAreaStudyId study,
        String year,
        Period period,
        AskMatter matter,
        @Nullable Decider decider,
        AskStatus status,
        @Nullable Consent consent,
        @Nullable Integer cases,
        @Nullable Integer deaths,
        @Nullable String statement) {

    public String address() {
        return "/priorities/asks/" + id.value();
    }
}
