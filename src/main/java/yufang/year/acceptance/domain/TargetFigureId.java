package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code TargetFigure}. */
public record TargetFigureId(UUID value) implements EntityId {

    public static TargetFigureId next() {
        return new TargetFigureId(UuidCreator.getTimeOrderedEpoch());
    }
}
