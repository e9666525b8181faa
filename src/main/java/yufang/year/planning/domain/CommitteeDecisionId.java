package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code CommitteeDecision}. */
public record CommitteeDecisionId(UUID value) implements EntityId {

    public static CommitteeDecisionId next() {
        return new CommitteeDecisionId(UuidCreator.getTimeOrderedEpoch());
    }
}
