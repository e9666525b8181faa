package yufang.year.priorities.query;

import org.jspecify.annotations.Nullable;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.domain.AreaKind;
import yufang.year.priorities.domain.Choice;

/**
 * A candidate.
 *
 * @param mandate title of the order that asks for it
 */
public record AreaRow(
        KeyAreaId id,
        AreaKind kind,
        String title,
        @Nullable String codes,
        @Nullable Choice choice,
        @Nullable String reason,
        @Nullable String mandate) {

    public boolean takenIn() {
        return choice == Choice.TAKEN_IN;
    }
}
