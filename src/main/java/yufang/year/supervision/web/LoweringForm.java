package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.quantity.Counting;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.SubjectKey;
import yufang.year.delivery.ListedSubject;
import yufang.year.delivery.UnitSummary;
import yufang.year.supervision.query.FindingDetails;

/**
 * The form in which a finding takes something off a verified unit: subjects that were not there, or a figure.
 *
 * @param measures of the unit’s obligation
 * @param problems that keep it from being lowered now
 */
public record LoweringForm(UnitSummary unit, List<Measure> measures, List<Problem> problems) {

    public LoweringForm {
        measures = measures.stream()
                .filter(measure -> measure.counted().counting() != Counting.DISTINCT)
                .toList();
        problems = List.copyOf(problems);
    }

    boolean isOpen() {
        return problems.isEmpty();
    }

    Form form(FindingDetails finding, Ui ui) {
        var address = "/supervision/findings/" + finding.id().value();
        var fields = new ArrayList<Field>();
        var counted = unit.subjects().stream().filter(ListedSubject::counted).toList();
        if (!counted.isEmpty()) {
            fields.add(Field.of(
                            Field.Kind.CHECKBOXES,
                            "struck",
                            ui.t("supervision.finding.struck", unit.title(), counted.size()),
                            counted.stream().map(LoweringForm::option).toArray(Option[]::new))
                    .help(ui.t("supervision.finding.struck.help")));
        }
        if (!measures.isEmpty()) {
            fields.add(Field.of(
                            Field.Kind.SELECT,
                            "measure",
                            ui.t("supervision.finding.measure"),
                            measures.stream()
                                    .map(measure ->
                                            new Option(measure.id().value().toString(), ui.say(measure.wording())))
                                    .toArray(Option[]::new))
                    .help(ui.t("supervision.finding.measure.help")));
            fields.add(Field.of(Field.Kind.NUMBER, "figure", ui.t("supervision.finding.figure"))
                    .help(ui.t("supervision.finding.figure.help")));
        }
        fields.add(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("supervision.finding.lower-reason"))
                .asRequired()
                .help(ui.t("supervision.finding.lower-reason.help")));
        return new Form(
                address + "/lowering",
                fields,
                List.of(),
                new Submit(
                                ui.t("supervision.finding.lower", unit.title()),
                                ui.t("supervision.finding.lower.consequence"),
                                (long) finding.version(),
                                ui.token(),
                                null)
                        .destroying());
    }

    private static Option option(ListedSubject subject) {
        return new Option(written(subject.key()), subject.name() + " · " + subject.masked() + " · " + subject.of());
    }

    /** How a subject is named in the form. */
    static String written(SubjectKey key) {
        return key.kind().key() + ":" + key.value();
    }
}
