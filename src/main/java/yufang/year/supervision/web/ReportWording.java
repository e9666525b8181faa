package yufang.year.supervision.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Figure;
import yufang.year.delivery.UnitSummary;
import yufang.year.supervision.domain.ReportStatus;

/** How monthly reports are said on the pages that show them. */
final class ReportWording {

    private ReportWording() {}

    static Badge badge(ReportStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case DUE, RETURNED -> Tone.SOON;
                    case SUBMITTED -> Tone.NOW;
                    case TAKEN_NOTE -> Tone.DONE;
                    case LAPSED -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("supervision.report.status", status));
    }

    /** The day, or that nobody can say it yet. */
    static String due(@Nullable LocalDate due, Ui ui) {
        return due == null ? ui.t("deadline.unknown") : due.toString();
    }

    static String figure(Figure figure, Ui ui) {
        return figure.isWhole() && figure.value().precision() <= 18
                ? ui.figure(figure.value().longValueExact())
                : figure.toString();
    }

    /** What the execution plan has for the month, a line for each unit: the provider goes on from there. */
    static String planned(List<UnitSummary> units, Ui ui) {
        return String.join(
                "\n",
                units.stream()
                        .map(unit -> ui.t("supervision.report.planned-unit", days(unit), unit.title(), unit.place()))
                        .toList());
    }

    private static String days(UnitSummary unit) {
        return unit.firstDay().equals(unit.lastDay())
                ? unit.firstDay().toString()
                : unit.firstDay() + " – " + unit.lastDay();
    }
}
