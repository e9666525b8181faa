package yufang.year.priorities.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.year.priorities.Rate;
import yufang.year.priorities.query.AreaRow;
import yufang.year.priorities.query.AskRow;
import yufang.year.priorities.query.MandateRow;
import yufang.year.priorities.query.StudyDetails;
import yufang.year.priorities.query.SummaryRow;
import yufang.year.priorities.query.TargetRow;

/** The tables on the page of a study; rows lead to their forms while the study is being collected. */
public record StudyTables(StudyDetails study, Content content, boolean open) {

    /** All that belongs to a study. */
    public record Content(
            List<SummaryRow> rows,
            List<MandateRow> mandates,
            List<AreaRow> areas,
            List<TargetRow> targets,
            List<AskRow> asks) {}

    /** The rates are asked of the figures here and stored nowhere. */
    public Listing industries(Ui ui) {
        var person = ui.t("priorities.unit.person");
        var columns = List.of(
                Column.fixed("name", ui.t("priorities.column.NAME")),
                figure(ui, "INSURED", person),
                figure(ui, "INJURED", person),
                figure(ui, "RATE", "%"),
                figure(ui, "PRODUCTION", person),
                figure(ui, "DEATHS", person),
                figure(ui, "GRADES_HIGH", person),
                figure(ui, "GRADES_MIDDLE", person),
                figure(ui, "GRADES_LOW", person),
                figure(ui, "DISEASES", person),
                figure(ui, "BENEFITS", ui.t("unit.yuan")),
                figure(ui, "CONTRIBUTIONS", ui.t("unit.yuan")),
                figure(ui, "BENEFIT_RATIO", "%"));
        var rows = content.rows().stream().map(row -> industry(row, ui)).toList();
        return listing(ui.t("priorities.table"), columns, rows, ui.t("priorities.table.none"), "/rows/new", ui);
    }

    private Row industry(SummaryRow row, Ui ui) {
        var figures = row.figures();
        var code = row.code();
        return new Row(
                to("/rows/" + row.id().value()),
                List.of(
                        Cell.of(code == null ? row.name() : row.name() + " " + code, row.source()),
                        whole(figures.insured(), ui),
                        whole(figures.injured(), ui),
                        rate(figures.rate(), ui),
                        whole(figures.production(), ui),
                        whole(figures.deaths(), ui),
                        whole(figures.gradesHigh(), ui),
                        whole(figures.gradesMiddle(), ui),
                        whole(figures.gradesLow(), ui),
                        whole(figures.diseases(), ui),
                        money(figures.benefits(), ui),
                        money(figures.contributions(), ui),
                        rate(figures.benefitRatio(), ui)));
    }

    public Listing mandates(Ui ui) {
        return listing(
                ui.t("priorities.mandates"),
                columns(ui, "priorities.mandate.title", "priorities.mandate.kind", "priorities.mandate.asks"),
                content.mandates().stream()
                        .map(one -> new Row(
                                null,
                                List.of(
                                        Cell.of(one.cited()),
                                        Cell.of(ui.of("priorities.mandate.kind", one.kind())),
                                        Cell.of(one.asks()))))
                        .toList(),
                ui.t("priorities.mandates.none"),
                "/mandates/new",
                ui);
    }

    public Listing areas(Ui ui) {
        return areas(ui, content.areas(), to("/areas/"), open ? adding(ui, "/areas/new") : null);
    }

    /** @param link what leads to a candidate's form, without its id; null where nobody may choose */
    static Listing areas(Ui ui, List<AreaRow> areas, @Nullable String link, @Nullable Action adding) {
        var rows = areas.stream()
                .map(area -> new Row(
                        link == null ? null : link + area.id().value(),
                        List.of(
                                Cell.of(coded(area)),
                                Cell.of(ui.of("priorities.area.kind", area.kind())),
                                Cell.status(badge(area, ui)),
                                reason(area, ui))))
                .toList();
        return listing(
                ui.t("priorities.areas"),
                columns(
                        ui,
                        "priorities.area.title",
                        "priorities.area.kind",
                        "priorities.area.choice",
                        "priorities.area.reason"),
                rows,
                ui.t("priorities.areas.none"),
                adding);
    }

    private static String coded(AreaRow area) {
        return area.codes() == null ? area.title() : area.title() + " " + area.codes();
    }

    private static Cell reason(AreaRow area, Ui ui) {
        var reason = area.reason() == null ? "" : area.reason();
        var mandate = area.mandate();
        return mandate == null ? Cell.of(reason) : Cell.of(reason, ui.t("priorities.rests-on", mandate));
    }

    private static Badge badge(AreaRow area, Ui ui) {
        var choice = area.choice();
        if (choice == null) return new Badge(Tone.SOON, ui.t("priorities.choice.open"));
        return new Badge(area.takenIn() ? Tone.DONE : Tone.QUIET, ui.of("priorities.choice", choice));
    }

    public Listing targets(Ui ui) {
        var rows = content.targets().stream()
                .map(one -> new Row(
                        to("/targets/" + one.id().value()),
                        List.of(
                                Cell.of(one.name(), ui.of("priorities.target.kind", one.kind())),
                                Cell.of(one.area()),
                                Cell.of(ui.of("priorities.criterion", one.criterion())),
                                one.mandate() == null
                                        ? Cell.of(one.basis())
                                        : Cell.of(one.basis(), ui.t("priorities.rests-on", one.mandate())))))
                .toList();
        return listing(
                ui.t("priorities.targets"),
                columns(
                        ui,
                        "priorities.target.name",
                        "priorities.target.area",
                        "priorities.target.criterion",
                        "priorities.target.basis"),
                rows,
                ui.t("priorities.targets.none"),
                "/targets/new",
                ui);
    }

    public Listing asks(Ui ui) {
        var rows = content.asks().stream().map(ask -> AskWords.row(ask, ui)).toList();
        return listing(
                ui.t("priorities.asks"),
                columns(
                        ui,
                        "priorities.ask.unit",
                        "priorities.ask.matter",
                        "priorities.ask.state",
                        "priorities.ask.answered"),
                rows,
                ui.t("priorities.asks.none"),
                "/asks/new",
                ui);
    }

    private Listing listing(String caption, List<Column> columns, List<Row> rows, String none, String add, Ui ui) {
        return listing(caption, columns, rows, none, open ? adding(ui, add) : null);
    }

    private Action adding(Ui ui, String end) {
        return Action.secondary(ui.t("priorities.add"), "plus", study.address() + end);
    }

    static Listing listing(String caption, List<Column> columns, List<Row> rows, String none, @Nullable Action adding) {
        return new Listing(
                caption,
                columns,
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(none, "", adding));
    }

    private @Nullable String to(String end) {
        return open ? study.address() + end : null;
    }

    private static List<Column> columns(Ui ui, String... keys) {
        return Arrays.stream(keys).map(key -> Column.fixed(key, ui.t(key))).toList();
    }

    private static Column figure(Ui ui, String key, String unit) {
        return new Column(key, ui.t("priorities.column." + key), unit, true, false);
    }

    private static Cell whole(@Nullable Integer figure, Ui ui) {
        return Cell.of(figure == null ? ui.t("priorities.unknown") : ui.figure(figure));
    }

    private static Cell money(@Nullable Money amount, Ui ui) {
        return Cell.of(amount == null ? ui.t("priorities.unknown") : ui.money(amount));
    }

    private static Cell rate(@Nullable Rate rate, Ui ui) {
        return Cell.of(rate == null ? ui.t("priorities.unknown") : rate.toString());
    }
}
