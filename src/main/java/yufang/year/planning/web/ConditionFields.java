package yufang.year.planning.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Fact;
import yufang.shared.quantity.Scale;

/** Asks which units or subjects a measure looks at. */
final class ConditionFields {

    private ConditionFields() {}

    /** @param facts those that the kind records, at least one */
    static List<Field> of(Ui ui, List<Fact> facts, @Nullable Condition known) {
        var asked = facts.stream()
                .map(fact -> new Option(fact.key(), ContentView.fact(ui, fact)))
                .toArray(Option[]::new);
        var compared = SubProjectForms.words(
                Condition.Comparison.values(), comparison -> ui.of("planning.measure.comparison", comparison));
        return List.of(
                Field.of(Field.Kind.SELECT, "fact", ui.t("planning.measure.fact-asked"), asked)
                        .value(known == null ? "" : known.fact().key())
                        .help(ui.t("planning.measure.fact.help")),
                Field.of(Field.Kind.SELECT, "comparison", ui.t("planning.measure.compared"), compared)
                        .value(known == null ? "" : known.comparison().name()),
                value(ui, facts).value(known == null ? "" : known.value()));
    }

    /** The steps of a ladder are chosen; what rosters say in words of their own is typed. */
    private static Field value(Ui ui, List<Fact> facts) {
        var label = ui.t("planning.measure.value-asked");
        if (!facts.stream().allMatch(fact -> fact.scale() instanceof Scale.Ordered)) {
            return Field.of(Field.Kind.TEXT, "value", label).help(ui.t("planning.measure.value.help"));
        }
        var steps = facts.stream()
                .flatMap(
                        fact -> fact.scale() instanceof Scale.Ordered ladder ? ladder.steps().stream() : Stream.empty())
                .map(step -> new Option(step, ui.t("planning.level." + step)))
                .toArray(Option[]::new);
        return Field.of(Field.Kind.SELECT, "value", label, steps);
    }
}
