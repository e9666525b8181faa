package yufang.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yufang.shared.Problem;

/**
 * A form that did not pass: what was typed and what is wrong with it.
 *
 * @param typed empty where nothing of what was sent could be read, as of a request that is too large
 */
public record Refused(String action, Map<String, List<String>> typed, List<Problem> problems) {

    /** What is wrong with the record as a whole: said on top of the page, also where it no longer offers the form. */
    List<ProblemLine> ofTheWhole(Ui ui) {
        return ProblemLine.of(
                ui, problems.stream().filter(problem -> problem.field() == null).toList());
    }

    /** The same form with the typed values and each problem beside its field. */
    Form shownAgain(Form form, Ui ui) {
        var left = new ArrayList<>(problems);
        var fields =
                form.fields().stream().map(field -> filled(field, left, ui)).toList();
        left.removeIf(problem -> problem.field() == null);
        var lines = new ArrayList<>(ProblemLine.of(ui, left));
        lines.addAll(form.problems());
        return new Form(form.action(), fields, lines, form.submit());
    }

    private Field filled(Field field, List<Problem> left, Ui ui) {
        var shown = typed.isEmpty() ? field : field.value(typed(field).toArray(new String[0]));
        for (var problem : problems) {
            if (field.name().equals(problem.field())) {
                left.remove(problem);
                shown = shown.error(ui.say(problem));
            }
        }
        return shown;
    }

    private List<String> typed(Field field) {
        return field.kind() == Field.Kind.FILE || field.kind() == Field.Kind.PASSWORD
                ? List.of()
                : typed.getOrDefault(field.name(), List.of());
    }
}
