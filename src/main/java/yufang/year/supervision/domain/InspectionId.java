package yufang.year.supervision.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code Inspection}. */
public record InspectionId(UUID value) implements EntityId {

    static InspectionId next() {
        return new InspectionId(UuidCreator.getTimeOrderedEpoch());
    }
}
