package yufang.ground.people.web;

import java.util.List;
import yufang.ground.people.domain.AccountChange;
import yufang.ground.people.domain.Confirming.Awaited;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;

/** One change that waits for a second person, on the page of the person whom it concerns. */
public record AwaitedView(Awaited awaited, boolean decides) {

    public String title(Ui ui) {
        return ui.t("people.change.title");
    }

    public String id() {
        return "change-" + change().id().value();
    }

    private AccountChange change() {
        return awaited.change();
    }

    public List<Fact> facts(Ui ui) {
        var change = change();
        return List.of(
                Fact.of(ui.t("people.change.what"), ui.say(change.said("people.change.said." + change.kind()))),
                new Fact(ui.t("people.change.asked-by"), change.askedByName(), ui.moment(change.askedAt())),
                Fact.of(ui.t("people.change.for"), ui.of("role", change.confirmer())));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return decides ? ProblemLine.of(ui, awaited.problems()) : List.of();
    }

    public List<Form> forms(Ui ui) {
        return decides ? List.of(confirmation(ui), refusal(ui)) : List.of();
    }

    private Form confirmation(Ui ui) {
        var said = change().kind() == AccountChange.Kind.ROLE
                ? "people.change.confirm.role"
                : "people.change.confirm.password";
        return new Form(
                address("/confirmation"),
                List.of(),
                List.of(),
                new Submit(ui.t("people.change.confirm"), ui.t(said), null, ui.token(), null));
    }

    private Form refusal(Ui ui) {
        return new Form(
                address("/refusal"),
                List.of(Field.of(Field.Kind.TEXT, "reason", ui.t("people.account.reason"))
                        .asRequired()),
                List.of(),
                new Submit(
                                ui.t("people.change.refuse"),
                                ui.t("people.change.refuse.consequence"),
                                null,
                                ui.token(),
                                null)
                        .destroying());
    }

    private String address(String act) {
        return "/people/" + change().person().value() + "/changes/"
                + change().id().value() + act;
    }
}
