package yufang.year.planning.web;

import java.util.List;
import java.util.function.Function;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** A page that shows one form, or a form and the one that takes the thing away. */
public record FormPage(Function<Ui, Head> title, Function<Ui, List<Form>> parts) {

    static FormPage of(Function<Ui, Head> title, Function<Ui, Form> form) {
        return new FormPage(title, ui -> List.of(form.apply(ui)));
    }

    public Head head(Ui ui) {
        return title.apply(ui);
    }

    public List<Form> forms(Ui ui) {
        return parts.apply(ui);
    }
}
