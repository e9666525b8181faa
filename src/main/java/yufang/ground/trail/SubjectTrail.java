package yufang.ground.trail;

import java.util.List;
import yufang.platform.ui.Tone;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.EntityId;

/** What was done to one thing, the latest first; every detail page shows it. */
public interface SubjectTrail {

    List<TrailEntry> of(EntityId subject);

    /** The same, as the page says it. */
    static List<TrailLine> lines(List<TrailEntry> entries, Ui ui) {
        return entries.stream().map(entry -> line(entry, ui)).toList();
    }

    private static TrailLine line(TrailEntry entry, Ui ui) {
        var role = entry.role();
        return new TrailLine(
                entry.businessDate() + " · " + ui.moment(entry.at()),
                role == null ? entry.actor() : entry.actor() + " · " + ui.of("role", role),
                ui.say(entry.act()),
                entry.reason(),
                entry.reason() == null ? Tone.DONE : Tone.SOON);
    }
}
