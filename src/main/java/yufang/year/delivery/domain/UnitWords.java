package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yufang.shared.Problem;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitKind;

/**
 * What the provider's manager says of a unit when it is planned.
 *
 * @param inCharge the people in charge
 * @param fields answers to the questions of its kind
 */
public record UnitWords(String title, Appointment appointment, String inCharge, Map<String, String> fields) {

    public UnitWords {
        fields = Map.copyOf(fields);
    }

    /** What is wrong with it in itself; a place has its reason where the kind asks for one. */
    List<Problem> problems(UnitKind kind) {
        var problems = new ArrayList<>(appointment.problems());
        if (kind.saysWhyHere() && !appointment.saysWhyHere()) {
            problems.add(Problem.of("delivery.unit.why-here").at("placeReason"));
        }
        problems.addAll(FieldAnswers.problems(kind, fields, UnitField.Moment.PLANNING));
        return problems;
    }
}
