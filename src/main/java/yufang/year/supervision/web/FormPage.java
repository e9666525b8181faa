package yufang.year.supervision.web;

import java.util.List;
import java.util.function.Function;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;

/** A page that shows one form, with what to know before it is sent. */
public record FormPage(Function<Ui, Head> title, Function<Ui, Form> part, List<Problem> problems) {

    public FormPage {
        problems = List.copyOf(problems);
    }

    static FormPage of(Function<Ui, Head> title, Function<Ui, Form> form) {
        return new FormPage(title, form, List.of());
    }

    public Head head(Ui ui) {
        return title.apply(ui);
    }

    public Form form(Ui ui) {
        return part.apply(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }
}
