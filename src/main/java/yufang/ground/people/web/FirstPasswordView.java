package yufang.ground.people.web;

import java.util.List;
import yufang.ground.people.domain.Staffing.FirstPassword;
import yufang.ground.people.domain.Staffing.FirstPassword.Part;
import yufang.platform.ui.Action;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** Shows a first password, or one half of it: in the answer to the form that made it, and never again. */
public record FirstPasswordView(FirstPassword told) {

    public Head head(Ui ui) {
        var next = told.part() == Part.SECOND ? "/work" : "/people";
        return Head.of(title(ui), Action.primary(ui.t("people.first.told"), "check", next))
                .lead(ui.of("people.first.lead", told.part()));
    }

    public String title(Ui ui) {
        return ui.of("people.first", told.part());
    }

    public List<Fact> facts(Ui ui) {
        return List.of(
                Fact.of(ui.t("people.first.of"), told.name()),
                new Fact(title(ui), told.password(), ui.t("people.first.again")));
    }
}
