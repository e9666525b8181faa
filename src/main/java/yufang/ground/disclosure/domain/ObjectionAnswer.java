package yufang.ground.disclosure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yufang.shared.Problem;

/**
 * What the public reads of an objection and of its answer: no personal data of whoever objects (个人信息保护法).
 *
 * @param summary the objection in the agency's words
 */
public record ObjectionAnswer(String summary, String answer) {

    private static final int SHORTEST_NAME = 2;
    /** An identity number, or a mobile telephone. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    /** What must not be published, field by field. */
    List<Problem> problems(String objector, String contact) {
        var problems = new ArrayList<Problem>();
        if (personal(summary, objector, contact)) {
            problems.add(Problem.of("disclosure.objection.personal").at("summary"));
        }
        if (personal(answer, objector, contact)) {
            problems.add(Problem.of("disclosure.objection.personal").at("answer"));
        }
        return problems;
    }

    private static boolean personal(String text, String objector, String contact) {
        return PERSONAL.matcher(text).find()
                || Stream.of(objector, contact).anyMatch(name -> name.length() >= SHORTEST_NAME && text.contains(name));
    }
}
