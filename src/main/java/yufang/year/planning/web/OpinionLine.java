package yufang.year.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.planning.domain.ItemStatus;
import yufang.year.planning.domain.OpinionStatus;
import yufang.year.planning.query.OpinionRow;

/** What a member unit said, as pages show it. */
public record OpinionLine(
        String unit, Badge status, @Nullable String when, List<Item> items) {

    /** One thing that it wants changed, what became of it, and where the officer settles it. */
    public record Item(
            String said,
            Badge status,
            @Nullable String reason,
            @Nullable String href) {}

    /** @param plan address of the plan where the one who looks may settle items; null where he may not */
    static OpinionLine of(OpinionRow row, @Nullable String plan, Ui ui) {
        var on = row.answeredOn();
        return new OpinionLine(
                row.unit(),
                badge(row.status(), ui),
                on == null ? null : on + " · " + row.answeredBy(),
                row.items().stream().map(item -> item(item, plan, ui)).toList());
    }

    static Badge badge(OpinionStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case ASKED -> Tone.SOON;
                    case AGREED, OPINED -> Tone.DONE;
                    case SILENT -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("planning.opinion.status", status));
    }

    private static Item item(OpinionRow.Item item, @Nullable String plan, Ui ui) {
        var open = item.status() == ItemStatus.OPEN;
        return new Item(
                item.said(),
                new Badge(open ? Tone.SOON : Tone.DONE, ui.of("planning.item.status", item.status())),
                item.reason(),
                open && plan != null ? plan + "/items/" + item.id().value() : null);
    }
}
