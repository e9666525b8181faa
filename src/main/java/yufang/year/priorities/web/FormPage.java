package yufang.year.priorities.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.priorities.query.MandateRow;
import yufang.year.priorities.query.StudyDetails;

/** A page that asks for something: its head, its forms, and what one has to look at to answer. */
public interface FormPage {

    Head head(Ui ui);

    List<Titled> forms(Ui ui);

    /** A form with its heading, which the only form of a page does without. */
    record Titled(@Nullable String title, Form form) {}

    static Titled only(Form form) {
        return new Titled(null, form);
    }

    static Submit submit(String label, @Nullable String consequence, StudyDetails study, Ui ui) {
        return new Submit(label, consequence, (long) study.version(), ui.token(), study.address());
    }

    static Submit removal(String label, StudyDetails study, Ui ui) {
        return submit(label, null, study, ui).destroying();
    }

    static Option[] options(Ui ui, String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), ui.of(prefix, one)))
                .toArray(Option[]::new);
    }

    static Option[] mandates(List<MandateRow> mandates) {
        return mandates.stream()
                .map(one -> new Option(one.id().value().toString(), one.cited()))
                .toArray(Option[]::new);
    }
}
