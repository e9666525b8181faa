package yufang.ground.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.query.PeopleQueries.Body;
import yufang.ground.people.query.PeopleQueries.PersonRow;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Role;

/** The people of a region, and the forms that add to them. */
public record PeopleView(
        @Nullable Found<PersonRow> found,
        List<Body> bodies,
        @Nullable ListRequest list) implements ListPage {

    public Head head(Ui ui) {
        return Head.of(
                        ui.t("people.list"),
                        Action.secondary(ui.t("people.body.enter"), "building", "/people/bodies/new"),
                        Action.primary(ui.t("people.account.open"), "user-plus", "/people/new"))
                .lead(ui.t("people.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        var shown = Objects.requireNonNull(found);
        var part = Objects.requireNonNull(list);
        return new Listing(
                ui.t("people.list"),
                List.of(
                        Column.fixed("name", ui.t("people.name")),
                        Column.fixed("role", ui.t("people.role")),
                        Column.fixed("body", ui.t("people.body"))),
                shown.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("people.find")).value(part.text())),
                new Pager(part.page(), part.size(), shown.total()),
                new Listing.Empty(ui.t("people.none"), ui.t("people.none.text"), null));
    }

    private static Row row(PersonRow row, Ui ui) {
        var role = row.role();
        return new Row(
                "/people/" + row.id().value(),
                List.of(
                        Cell.of(row.name()),
                        Cell.of(role == null ? ui.t("people.role.no") : ui.of("role", role)),
                        Cell.of(Objects.requireNonNullElse(row.body(), ""))));
    }

    public Form accountForm(Ui ui) {
        return new Form(
                "/people",
                List.of(
                        Field.of(Field.Kind.TEXT, "fullName", ui.t("people.name"))
                                .asRequired(),
                        Field.of(Field.Kind.TEXT, "username", ui.t("people.username"))
                                .asRequired()
                                .help(ui.t("people.username.help")),
                        Field.of(Field.Kind.SELECT, "body", ui.t("people.body"), bodyOptions(bodies, ui))
                                .asRequired(),
                        Field.of(Field.Kind.SELECT, "role", ui.t("people.role"), roleOptions(ui))
                                .asRequired()
                                .help(ui.t("people.role.help"))),
                List.of(),
                new Submit(
                        ui.t("people.account.open"), ui.t("people.account.consequence"), null, ui.token(), "/people"));
    }

    public Form bodyForm(Ui ui) {
        return new Form(
                "/people/bodies",
                List.of(
                        Field.of(Field.Kind.TEXT, "name", ui.t("people.body.name"))
                                .asRequired(),
                        Field.of(Field.Kind.SELECT, "kind", ui.t("people.body.kind"), kindOptions(ui))
                                .asRequired()),
                List.of(),
                new Submit(ui.t("people.body.enter"), null, null, ui.token(), "/people"));
    }

    static Option[] bodyOptions(List<Body> bodies, Ui ui) {
        return bodies.stream()
                .map(body -> new Option(
                        body.id().value().toString(), body.name() + " · " + ui.of("people.kind", body.kind())))
                .toArray(Option[]::new);
    }

    static Option[] roleOptions(Ui ui) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), ui.of("role", role)))
                .toArray(Option[]::new);
    }

    private static Option[] kindOptions(Ui ui) {
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> new Option(kind.name(), ui.of("people.kind", kind)))
                .toArray(Option[]::new);
    }
}
