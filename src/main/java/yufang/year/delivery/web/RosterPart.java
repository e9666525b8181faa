package yufang.year.delivery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.SubjectKind;
import yufang.year.delivery.domain.WorkedOn.RosterRow;
import yufang.year.planning.DeliverableKind;

/**
 * A roster as a page lists it.
 *
 * @param bring where one is pasted; null where nobody may now
 */
public record RosterPart(
        String title, List<Line> lines, @Nullable String bring) {

    /** @param doubtful null where the number's check digit is right */
    public record Line(
            int place,
            String name,
            String shown,
            String of,
            String kind,
            @Nullable String doubtful) {}

    static RosterPart of(SubjectKind kind, List<RosterRow> rows, @Nullable String unit, Ui ui) {
        var ofKind =
                rows.stream().filter(row -> row.subject().kind().equals(kind)).toList();
        return new RosterPart(
                ui.t("delivery.roster.title", word(kind, ui), ofKind.size()),
                lines(ofKind, ui),
                unit == null ? null : unit + "/rosters/" + kind.key());
    }

    static List<Line> lines(List<RosterRow> rows, Ui ui) {
        var lines = new java.util.ArrayList<Line>();
        for (var row : rows) {
            lines.add(new Line(
                    lines.size() + 1,
                    row.name(),
                    row.shown(),
                    row.belongsTo(),
                    row.subject().facts().values().getOrDefault(DeliverableKind.PERSON_KIND.key(), ""),
                    row.doubtful() ? ui.t("delivery.roster.doubtful") : null));
        }
        return lines;
    }

    /** What a roster lists; a region may count subjects of its own. */
    static String word(SubjectKind kind, Ui ui) {
        var key = "delivery.subject." + kind.key();
        return ui.words().knows(key) ? ui.t(key) : kind.key();
    }
}
