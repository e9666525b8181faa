package yufang.year.delivery.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import yufang.shared.Problem;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitKind;

/** The answers to the questions of a kind: read from what was typed, checked, and kept as one text. */
public final class FieldAnswers {

    public static final String PREFIX = "field-";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,11}(\\.[0-9]{1,4})?");
    private static final int LONGEST = 500;

    private FieldAnswers() {}

    /** Only what the kind asks; blanks are no answers, and 24.0 is 24. */
    static Map<String, String> known(UnitKind kind, Map<String, String> typed) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            var answer = typed.getOrDefault(field.key(), "");
            if (!answer.isBlank()) answers.put(field.key(), plain(field, answer));
        }
        return answers;
    }

    private static String plain(UnitField field, String answer) {
        if (field.type() != UnitField.Type.NUMBER || !NUMBER.matcher(answer).matches()) return answer;
        var bare = new BigDecimal(answer).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }

    static List<Problem> problems(UnitKind kind, Map<String, String> answers, UnitField.Moment moment) {
        var problems = new ArrayList<Problem>();
        for (var field : kind.fields()) {
            var answer = answers.get(field.key());
            if (answer == null) {
                if (field.isDueAt(moment))
                    problems.add(Problem.of("form.bad.missing").at(PREFIX + field.key()));
            } else if (!fits(field, answer)) {
                problems.add(Problem.of(code(field)).at(PREFIX + field.key()));
            }
        }
        return problems;
    }

    private static boolean fits(UnitField field, String answer) {
        return switch (field.type()) {
            case TEXT -> answer.length() <= LONGEST;
            case NUMBER -> NUMBER.matcher(answer).matches();
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(answer));
        };
    }

    private static String code(UnitField field) {
        return field.type() == UnitField.Type.NUMBER ? "form.bad.number" : "form.bad.value";
    }

    public static String write(Map<String, String> answers) {
        return JSON.writeValueAsString(new TreeMap<>(answers));
    }

    public static Map<String, String> read(String stored) {
        var answers = new LinkedHashMap<String, String>();
        for (var entry : JSON.readValue(stored, Map.class).entrySet()) {
            if (entry instanceof Map.Entry<?, ?> pair) {
                answers.put(String.valueOf(pair.getKey()), String.valueOf(pair.getValue()));
            }
        }
        return answers;
    }
}
