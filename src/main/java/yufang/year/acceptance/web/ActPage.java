package yufang.year.acceptance.web;

import java.util.List;
import java.util.function.Function;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;

/**
 * A page that asks for one thing: what it is about, what keeps it from being done, and the form.
 *
 * @param about what one has to look at first; may be empty
 * @param asked one form, or two where it can be granted or refused
 */
public record ActPage(
        Function<Ui, Head> title,
        Function<Ui, List<Fact>> about,
        List<Problem> problems,
        Function<Ui, List<Form>> asked) {

    static ActPage of(Function<Ui, Head> title, Function<Ui, Form> form) {
        return new ActPage(title, ui -> List.of(), List.of(), ui -> List.of(form.apply(ui)));
    }

    static ActPage of(Function<Ui, Head> title, Function<Ui, List<Fact>> about, Function<Ui, List<Form>> forms) {
        return new ActPage(title, about, List.of(), forms);
    }

    ActPage keptBy(List<Problem> found) {
        return new ActPage(title, about, found, asked);
    }

    public Head head(Ui ui) {
        return title.apply(ui);
    }

    public List<Fact> facts(Ui ui) {
        return about.apply(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Form> forms(Ui ui) {
        return asked.apply(ui);
    }
}
