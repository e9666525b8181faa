package yufang.year.procurement.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.procurement.domain.IntentionStatus;
import yufang.year.procurement.query.IntentionRow;

/** The list of published intentions. */
public record IntentionListView(Found<IntentionRow> found, ListRequest list, Filter filter, boolean mayPublish)
        implements ListPage {

    /** What makes no sense is taken as not said. */
    public record Filter(@Nullable Integer year, @Nullable IntentionStatus status) {

        static Filter of(@Nullable String year, @Nullable String state) {
            return new Filter(
                    year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null,
                    Arrays.stream(IntentionStatus.values())
                            .filter(status -> status.name().equals(state))
                            .findFirst()
                            .orElse(null));
        }
    }

    public Head head(Ui ui) {
        var title = ui.t("intention.list");
        var head = mayPublish ? Head.of(title, publish(ui)) : Head.of(title);
        return head.lead(ui.t("intention.lead"));
    }

    private static Action publish(Ui ui) {
        return Action.primary(ui.t("intention.publish"), "plus", "/procurement/intentions/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("intention.list"),
                List.of(
                        Column.text("title", ui.t("intention.title")),
                        Column.text("year", ui.t("intention.year")),
                        Column.figure("estimate", ui.t("intention.estimate"), ui.t("unit.yuan")),
                        Column.text("month", ui.t("intention.month")),
                        Column.text("published", ui.t("intention.published-on")),
                        Column.text("status", ui.t("intention.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                filters(ui),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(
                        ui.t("intention.none"), ui.t("intention.none.text"), mayPublish ? publish(ui) : null));
    }

    private List<Field> filters(Ui ui) {
        var year = filter.year();
        var status = filter.status();
        return List.of(
                Field.of(Field.Kind.TEXT, "q", ui.t("demand.search")).value(list.text()),
                Field.of(Field.Kind.NUMBER, "year", ui.t("intention.year")).value(year == null ? "" : year.toString()),
                Field.of(
                                Field.Kind.SELECT,
                                "state",
                                ui.t("intention.status"),
                                Arrays.stream(IntentionStatus.values())
                                        .map(each -> new Option(each.name(), ui.of("intention.status", each)))
                                        .toArray(Option[]::new))
                        .value(status == null ? "" : status.name()));
    }

    private static Row row(IntentionRow row, Ui ui) {
        var subProject = row.subProject();
        return new Row(
                "/procurement/intentions/" + row.id().value(),
                List.of(
                        subProject == null ? Cell.of(row.title()) : Cell.of(row.title(), subProject),
                        Cell.of(row.year()),
                        Cell.of(ui.money(row.estimate())),
                        Cell.of(month(row.expectedMonth())),
                        Cell.of(row.publishedOn().toString()),
                        Cell.status(badge(row.status(), ui))));
    }

    static String month(java.time.LocalDate first) {
        return java.time.YearMonth.from(first).toString();
    }

    static Badge badge(IntentionStatus status, Ui ui) {
        return new Badge(status == IntentionStatus.ATTACHED ? Tone.DONE : Tone.NOW, ui.of("intention.status", status));
    }
}
