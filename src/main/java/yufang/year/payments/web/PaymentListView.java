package yufang.year.payments.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentStatus;
import yufang.year.payments.query.PaymentFilter;
import yufang.year.payments.query.PaymentRow;

/** The list of payments. */
public record PaymentListView(Found<PaymentRow> found, PaymentFilter filter, ListRequest list) implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("payments.list")).lead(ui.t("payments.list.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("payments.list"),
                List.of(
                        Column.text("contract", ui.t("payments.contract")),
                        Column.text("kind", ui.t("payments.kind")),
                        Column.figure("amount", ui.t("payments.amount"), ui.t("unit.yuan")),
                        Column.text("asked", ui.t("payments.asked-on")),
                        Column.text("paid", ui.t("payments.paid-on")),
                        Column.text("status", ui.t("payments.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                filters(ui),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("payments.none"), ui.t("payments.none.text"), null));
    }

    private List<Field> filters(Ui ui) {
        var year = filter.year();
        return List.of(
                Field.of(Field.Kind.TEXT, "q", ui.t("payments.search")).value(list.text()),
                Field.of(Field.Kind.NUMBER, "year", ui.t("payments.year")).value(year == null ? "" : year.toString()),
                chosen(Field.of(Field.Kind.SELECT, "state", ui.t("payments.status"), states(ui)), filter.status()),
                chosen(Field.of(Field.Kind.SELECT, "kind", ui.t("payments.kind"), kinds(ui)), filter.kind()));
    }

    private static Field chosen(Field field, @Nullable Enum<?> value) {
        return value == null ? field : field.value(value.name());
    }

    private static Option[] states(Ui ui) {
        return Arrays.stream(PaymentStatus.values())
                .map(status -> new Option(status.name(), ui.of("payments.status", status)))
                .toArray(Option[]::new);
    }

    private static Option[] kinds(Ui ui) {
        return Arrays.stream(PaymentKind.values())
                .map(kind -> new Option(kind.name(), ui.of("payments.kind", kind)))
                .toArray(Option[]::new);
    }

    static Row row(PaymentRow row, Ui ui) {
        var paid = row.paidOn();
        var reference = row.bankReference();
        return new Row(
                "/money/payments/" + row.id().value(),
                List.of(
                        Cell.of(row.contractNumber(), row.contractTitle() + " · " + row.provider()),
                        Cell.of(ui.of("payments.kind", row.kind())),
                        Cell.of(ui.money(row.amount())),
                        Cell.of(row.askedOn().toString()),
                        paid == null
                                ? Cell.of(ui.t("payments.not-yet"))
                                : Cell.of(paid.toString(), String.valueOf(reference)),
                        Cell.status(PaymentWords.badge(row.status(), ui))));
    }
}
