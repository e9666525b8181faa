package yufang.year.delivery.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.FieldAnswers;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitKind;
import yufang.year.planning.PlannedDeliverable;

/** The questions of a form that depend on the contract and the kind, as fields of the page. */
record UnitFields(Ui ui) {

    List<Field> figures(List<Asked> questions, Map<MeasureId, Figure> known) {
        return questions.stream()
                .map(asked -> figure(asked, asked.in(known)).help(asked(asked)))
                .toList();
    }

    Field figure(Asked asked, @Nullable Figure known) {
        var field = Field.of(Field.Kind.NUMBER, asked.field(), label(asked))
                .unit(ui.say(asked.first().counted().word()));
        return known == null ? field : field.value(known.toString());
    }

    String label(Asked asked) {
        var word = ui.say(asked.first().counted().word());
        var condition = asked.condition();
        return condition == null ? ui.t("delivery.figure", word) : ui.t("delivery.figure.of", word, condition.value());
    }

    /** What reads the figure: "at least 480 persons; each 40 to 120 persons". */
    String asked(Asked asked) {
        return asked.measures().stream()
                .map(measure -> ui.say(PlannedDeliverable.said(measure)))
                .collect(joining(ui.t("delivery.and")));
    }

    List<Field> fields(UnitKind kind, UnitField.Moment moment, Map<String, String> known) {
        var fields = new ArrayList<Field>();
        for (var asked : kind.fields()) {
            if (asked.asked().compareTo(moment) > 0) continue;
            var field = field(asked);
            var answer = known.get(asked.key());
            if (answer != null) field = field.value(answer);
            fields.add(asked.isDueAt(moment) ? field.asRequired() : field);
        }
        return fields;
    }

    private Field field(UnitField asked) {
        var name = FieldAnswers.PREFIX + asked.key();
        var label = ui.t(asked.label());
        return switch (asked.type()) {
            case TEXT -> Field.of(Field.Kind.TEXT, name, label);
            case NUMBER -> Field.of(Field.Kind.NUMBER, name, label);
            case CHOICE ->
                Field.of(
                        Field.Kind.SELECT,
                        name,
                        label,
                        asked.choices().stream()
                                .map(choice -> new Option(choice.value(), ui.t(choice.label())))
                                .toArray(Option[]::new));
        };
    }

    /** What was answered, as pages say it. */
    List<Fact> answers(UnitKind kind, Map<String, String> answers) {
        var facts = new ArrayList<Fact>();
        for (var field : kind.fields()) {
            var answer = answers.get(field.key());
            if (answer != null) facts.add(Fact.of(ui.t(field.label()), said(field, answer)));
        }
        return facts;
    }

    private String said(UnitField asked, String answer) {
        return asked.choices().stream()
                .filter(choice -> choice.value().equals(answer))
                .findFirst()
                .map(choice -> ui.t(choice.label()))
                .orElse(answer);
    }
}
