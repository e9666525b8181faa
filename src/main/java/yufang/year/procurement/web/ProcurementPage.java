package yufang.year.procurement.web;

import java.util.List;
import java.util.function.Function;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** A page that shows one form. */
public record ProcurementPage(Function<Ui, Head> title, Function<Ui, Form> part) {

    static ProcurementPage of(Function<Ui, Head> title, Function<Ui, Form> form) {
        return new ProcurementPage(title, form);
    }

    public Head head(Ui ui) {
        return title.apply(ui);
    }

    public List<Form> forms(Ui ui) {
        return List.of(part.apply(ui));
    }
}
