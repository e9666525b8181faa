package yufang.year.planning.web;

import java.util.List;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.year.planning.domain.OpinionStatus;
import yufang.year.planning.domain.PlanContent;
import yufang.year.planning.query.OpinionRow;

/** The page on which a member unit reads the circulated plan and answers. */
public record OpinionView(OpinionRow opinion, PlanContent content, List<Problem> problems) {

    public Head head(Ui ui) {
        return Head.of(ui.t("planning.opinion.page", opinion.year())).lead(ui.t("planning.opinion.lead"));
    }

    public ContentView said() {
        return new ContentView(content, null);
    }

    private boolean isOpen() {
        return opinion.status() == OpinionStatus.ASKED;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return isOpen() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var until = opinion.until();
        return List.of(
                Fact.of(ui.t("planning.opinion.unit"), opinion.unit()),
                Fact.of(ui.t("planning.circulated-on"), opinion.askedOn().toString()),
                Fact.of(ui.t("planning.opinion.until"), until == null ? ui.t("deadline.unknown") : until.toString()));
    }

    public List<OpinionLine> given(Ui ui) {
        return List.of(OpinionLine.of(opinion, null, ui));
    }

    public List<Form> forms(Ui ui) {
        if (!isOpen() || !problems.isEmpty()) return List.of();
        var fields = List.of(
                Field.of(
                                Field.Kind.RADIO,
                                "stance",
                                ui.t("planning.opinion.stance"),
                                new Option("AGREES", ui.t("planning.opinion.agrees")),
                                new Option("WISHES", ui.t("planning.opinion.wishes")))
                        .asRequired(),
                PlanForms.area("wishes", ui.t("planning.opinion.items")).help(ui.t("planning.opinion.items.help")));
        return List.of(new Form(
                "/plans/opinions/" + opinion.id().value() + "/answer",
                fields,
                List.of(),
                new Submit(
                        ui.t("planning.opinion.give"),
                        ui.t("planning.opinion.consequence"),
                        (long) opinion.version(),
                        ui.token(),
                        "/plans/opinions")));
    }
}
