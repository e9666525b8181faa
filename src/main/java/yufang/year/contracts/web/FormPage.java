package yufang.year.contracts.web;

import java.util.function.Function;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** A page that shows one form. */
public record FormPage(Function<Ui, Head> title, Function<Ui, Form> shown) {

    public Head head(Ui ui) {
        return title.apply(ui);
    }

    public Form form(Ui ui) {
        return shown.apply(ui);
    }
}
