package yufang.ground.disclosure.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as the public reads it.
 *
 * @param summary null, as the answer is, while nobody has answered
 */
public record PublicObjection(
        LocalDate receivedOn,
        @Nullable String summary,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
