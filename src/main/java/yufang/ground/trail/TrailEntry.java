package yufang.ground.trail;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Role;
import yufang.shared.Wording;

/** One entry as pages tell it: who did what, when, and why. */
public record TrailEntry(
        long id,
        Instant at,
        LocalDate businessDate,
        String actor,
        @Nullable Role role,
        Wording act,
        @Nullable String reason) {}
