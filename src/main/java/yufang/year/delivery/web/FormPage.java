package yufang.year.delivery.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** A page that asks for something: its head and its forms. */
public record FormPage(Function<Ui, Head> title, Function<Ui, List<Titled>> parts) {

    /** A form with its heading, which the only form of a page does without. */
    public record Titled(@Nullable String title, Form form) {}

    static FormPage of(Function<Ui, Head> title, Function<Ui, Form> form) {
        return new FormPage(title, ui -> List.of(new Titled(null, form.apply(ui))));
    }

    public Head head(Ui ui) {
        return title.apply(ui);
    }

    public List<Titled> forms(Ui ui) {
        return parts.apply(ui);
    }
}
