package yufang.year.procurement.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;

/** How the forms of a procurement are put together. */
final class ProcurementForms {

    private ProcurementForms() {}

    /** The foot of a form that has a page of its own. */
    static Submit submit(Ui ui, String label, @Nullable String consequence, @Nullable Integer version, String back) {
        return new Submit(label, consequence, version == null ? null : version.longValue(), ui.token(), back);
    }

    /** A bare button on the record's own page. */
    static Form act(Ui ui, String action, String label, String consequence, int version) {
        return new Form(action, List.of(), List.of(), new Submit(label, consequence, (long) version, ui.token(), null));
    }

    static Field reason(Ui ui, String help) {
        return Field.of(Field.Kind.TEXTAREA, "reason", ui.t("procurement.reason"))
                .asRequired()
                .help(help);
    }

    static Option[] options(Ui ui, String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), ui.of(prefix, one)))
                .toArray(Option[]::new);
    }

    static String typed(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
