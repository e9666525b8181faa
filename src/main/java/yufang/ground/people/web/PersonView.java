package yufang.ground.people.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yufang.ground.people.domain.Confirming.Awaited;
import yufang.ground.people.query.PeopleQueries.Body;
import yufang.ground.people.query.PersonDetails;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.Acting;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Tone;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Role;

/**
 * The page of somebody who works in the region: roles, account, what the administrator does with them, and what a
 * leader has to confirm.
 */
public record PersonView(
        PersonDetails person,
        List<Body> bodies,
        List<TrailEntry> entries,
        List<Awaited> awaited,
        Acting.Person me,
        Instant now) {

    public PersonView {
        bodies = List.copyOf(bodies);
        entries = List.copyOf(entries);
        awaited = List.copyOf(awaited);
    }

    private boolean own() {
        return me.id().equals(person.id());
    }

    private boolean administrator() {
        return me.role() == Role.ADMINISTRATOR;
    }

    public Head head(Ui ui) {
        return Head.of(person.name()).on(ui.t("people.list"));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        if (!administrator()) return List.of();
        if (own()) return List.of(line(ui.t("people.account.own")));
        return person.elsewhere() ? List.of(line(ui.t("people.account.elsewhere"))) : List.of();
    }

    private static ProblemLine line(String text) {
        return new ProblemLine(Tone.QUIET, text, null, null, null);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("people.username"), person.username()));
        facts.add(Fact.of(ui.t("people.account.state"), state(ui)));
        var password = person.password();
        if (password != null) facts.add(password(password, ui));
        person.positions().forEach(position -> facts.add(role(position, ui)));
        if (person.positions().isEmpty()) facts.add(Fact.of(ui.t("people.role"), ui.t("people.role.no")));
        return facts;
    }

    /** Whoever looks for who could act in this name begins here. */
    private static Fact password(PersonDetails.Password password, Ui ui) {
        var decider = password.decidedBy();
        return new Fact(
                ui.t("people.password.last"),
                ui.moment(password.at()),
                ui.t("people.password.last." + password.status(), password.by(), decider == null ? "" : decider));
    }

    private static Fact role(PersonDetails.Position position, Ui ui) {
        var role = ui.of("role", position.role());
        return new Fact(
                ui.t("people.role"), position.waiting() ? ui.t("people.role.waiting", role) : role, position.body());
    }

    private String state(Ui ui) {
        if (person.closed()) return ui.t("people.account.state.closed");
        var locked = person.lockedUntil();
        if (locked != null && now.isBefore(locked)) return ui.t("people.account.state.locked", ui.moment(locked));
        return person.mustChange() ? ui.t("people.account.state.first") : ui.t("people.account.state.open");
    }

    /** The first one is the primary: what an administrator is asked for most. */
    public List<Form> forms(Ui ui) {
        return administrator()
                ? Stream.of(ofAccount(ui), ofRoles(ui)).flatMap(List::stream).toList()
                : List.of();
    }

    private List<Form> ofAccount(Ui ui) {
        if (own() || person.elsewhere()) return List.of();
        if (person.closed()) {
            return List.of(because(
                    "/reopening",
                    submit(ui.t("people.account.reopen", person.name()), ui.t("people.account.reopen.consequence"), ui),
                    ui));
        }
        return List.of(
                new Form(
                        address() + "/password",
                        List.of(),
                        List.of(),
                        submit(
                                ui.t("people.account.reset", person.name()),
                                ui.t("people.account.reset.consequence"),
                                ui)),
                because(
                        "/closure",
                        submit(
                                        ui.t("people.account.close", person.name()),
                                        ui.t("people.account.close.consequence"),
                                        ui)
                                .destroying(),
                        ui));
    }

    private Form because(String act, Submit submit, Ui ui) {
        return new Form(
                address() + act,
                List.of(Field.of(Field.Kind.TEXT, "reason", ui.t("people.account.reason"))
                        .asRequired()),
                List.of(),
                submit);
    }

    private List<Form> ofRoles(Ui ui) {
        if (own()) return List.of();
        var forms = new ArrayList<Form>();
        person.positions()
                .forEach(position -> forms.add(new Form(
                        address() + "/roles/" + position.id().value() + "/end",
                        List.of(),
                        List.of(),
                        submit(
                                        ui.t("people.role.end", ui.of("role", position.role()), person.name()),
                                        ui.t("people.role.end.consequence"),
                                        ui)
                                .destroying())));
        forms.add(new Form(
                address() + "/roles",
                List.of(
                        Field.of(Field.Kind.SELECT, "body", ui.t("people.body"), PeopleView.bodyOptions(bodies, ui))
                                .asRequired(),
                        Field.of(Field.Kind.SELECT, "role", ui.t("people.role"), PeopleView.roleOptions(ui))
                                .asRequired()
                                .help(ui.t("people.role.help"))),
                List.of(),
                submit(ui.t("people.role.give"), ui.t("people.role.give.consequence"), ui)
                        .secondary()));
        return forms;
    }

    /** Shown to the administrator too, who sees that it waits, and for whom. */
    public List<AwaitedView> awaitedViews() {
        return awaited.stream()
                .map(one -> new AwaitedView(one, me.role() == one.change().confirmer()))
                .toList();
    }

    private static Submit submit(String label, String consequence, Ui ui) {
        return new Submit(label, consequence, null, ui.token(), null);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    private String address() {
        return "/people/" + person.id().value();
    }
}
