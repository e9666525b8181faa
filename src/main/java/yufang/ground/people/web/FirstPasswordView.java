package yufang.ground.people.web;

import java.util.List;
import yufang.platform.ui.Action;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** Shows a first password: in the answer to the form that made it, and never again. */
public record FirstPasswordView(String name, String password) {

    public Head head(Ui ui) {
        return Head.of(ui.t("people.first.title"), Action.primary(ui.t("people.first.told"), "check", "/people"))
                .lead(ui.t("people.first.lead"));
    }

    public List<Fact> facts(Ui ui) {
        return List.of(
                Fact.of(ui.t("people.first.of"), name),
                new Fact(ui.t("people.first.password"), password, ui.t("people.first.again")));
    }
}
