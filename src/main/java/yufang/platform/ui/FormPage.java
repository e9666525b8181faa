package yufang.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page that asks for something and shows little else: its head and its forms. */
public interface FormPage {

    Head head(Ui ui);

    List<Titled> forms(Ui ui);

    /** A form with its heading, which the only form of a page does without. */
    record Titled(@Nullable String title, Form form) {}

    static Titled only(Form form) {
        return new Titled(null, form);
    }
}
