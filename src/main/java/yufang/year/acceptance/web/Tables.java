package yufang.year.acceptance.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Figure;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.DeductionStatus;
import yufang.year.acceptance.domain.FigureStatus;
import yufang.year.acceptance.domain.SheetStatus;

/** What the pages of an acceptance are made of again and again. */
final class Tables {

    private Tables() {}

    /** @param adding what adds a row; null where nobody may */
    static Listing of(String caption, List<Column> columns, List<Row> rows, String none, @Nullable Action adding) {
        return new Listing(
                caption,
                columns,
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(none, "", adding));
    }

    static List<Column> columns(Ui ui, String... keys) {
        return Arrays.stream(keys).map(key -> Column.fixed(key, ui.t(key))).toList();
    }

    static Column figure(Ui ui, String key, @Nullable String unit) {
        return new Column(key, ui.t(key), unit, true, false);
    }

    static Cell maybe(@Nullable String text) {
        return Cell.of(text == null ? "" : text);
    }

    static Cell withLaw(String text, @Nullable String law) {
        return law == null ? Cell.of(text) : Cell.of(text, law);
    }

    static String figure(Figure figure, Ui ui) {
        var value = figure.value();
        return value.scale() <= 0 && value.precision() < 18 ? ui.figure(value.longValueExact()) : figure.toString();
    }

    static Field text(Ui ui, String name, String key) {
        return Field.of(Field.Kind.TEXT, name, ui.t(key)).asRequired();
    }

    static Field area(Ui ui, String name, String key) {
        return Field.of(Field.Kind.TEXTAREA, name, ui.t(key)).asRequired();
    }

    static Field file(Ui ui, String key) {
        return Field.of(Field.Kind.FILE, "file", ui.t(key)).help(ui.t("document.help"));
    }

    /** @param back where the user goes who changes nothing; null where the form stands on the record’s own page */
    static Submit submit(String label, @Nullable String consequence, int version, Ui ui, @Nullable String back) {
        return new Submit(label, consequence, (long) version, ui.token(), back);
    }

    static Badge badge(AcceptanceStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case APPLIED, UNDER_REVIEW -> Tone.NOW;
                    case INCOMPLETE, RECTIFYING -> Tone.SOON;
                    case FAILED -> Tone.LATE;
                    case PASSED, FILED -> Tone.DONE;
                };
        return new Badge(tone, ui.of("acceptance.status", status));
    }

    static Badge badge(SheetStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case CALLED -> Tone.SOON;
                    case OPEN -> Tone.NOW;
                    case LOCKED -> Tone.DONE;
                    case RECUSED, RELEASED -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("acceptance.sheet.status", status));
    }

    static Badge badge(FigureStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case ENTERED -> Tone.SOON;
                    case CONFIRMED -> Tone.DONE;
                    case REJECTED -> Tone.LATE;
                };
        return new Badge(tone, ui.of("acceptance.figure.status", status));
    }

    static Badge badge(DeductionStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case PROPOSED -> Tone.SOON;
                    case CONFIRMED -> Tone.DONE;
                    case REJECTED -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("acceptance.deduction.status", status));
    }
}
