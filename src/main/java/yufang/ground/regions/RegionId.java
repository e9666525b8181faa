package yufang.ground.regions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import yufang.shared.EntityId;
import yufang.shared.RegionCode;

/** The region as a subject of the trail: an id made from its code. */
public record RegionId(UUID value) implements EntityId {

    public static RegionId of(RegionCode code) {
        return new RegionId(UUID.nameUUIDFromBytes(("region " + code).getBytes(StandardCharsets.UTF_8)));
    }
}
