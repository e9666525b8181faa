package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Points;

/**
 * A factor as it is typed or pasted: one a line, name, weight and what earns the points, with a bar or a tab between
 * them, as tables of a document are pasted.
 */
public record FactorLine(
        String name, Points weight, @Nullable String standard) {

    static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_STANDARD = 500;
    /** A tab, a bar or a full-width bar. */
    private static final Pattern BETWEEN = Pattern.compile("[\t|\uFF5C]");

    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final String FIELD = "factors";

    /** @throws RuleViolated with what is wrong in which line */
    static List<FactorLine> read(String text) {
        var problems = new ArrayList<Problem>();
        var read = new ArrayList<FactorLine>();
        var names = new HashSet<String>();
        int number = 0;
        for (var line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var factor = line(line, ++number, problems);
            if (factor == null) continue;
            if (!names.add(factor.name())) {
                problems.add(Problem.of("procurement.factor.twice", number, factor.name())
                        .at(FIELD));
            }
            read.add(factor);
        }
        if (number > MOST)
            problems.add(Problem.of("procurement.factor.too-many", MOST).at(FIELD));
        if (!problems.isEmpty()) throw new RuleViolated(problems.subList(0, 1));
        return read;
    }

    private static @Nullable FactorLine line(String line, int number, List<Problem> problems) {
        var cells = BETWEEN.split(line, 3);
        var name = cells[0].strip();
        var weight = cells.length > 1 ? cells[1].strip() : "";
        var standard = cells.length > 2 ? cells[2].strip() : "";
        if (name.isEmpty() || name.length() > LONGEST_NAME || standard.length() > LONGEST_STANDARD) {
            problems.add(Problem.of("procurement.factor.line", number, LONGEST_NAME, LONGEST_STANDARD)
                    .at(FIELD));
            return null;
        }
        if (!WEIGHT.matcher(weight).matches() || !isWeight(Points.of(weight))) {
            problems.add(Problem.of("procurement.factor.weight", number).at(FIELD));
            return null;
        }
        return new FactorLine(name, Points.of(weight), standard.isEmpty() ? null : standard);
    }

    private static boolean isWeight(Points weight) {
        return weight.exceeds(Points.ZERO) && !weight.exceeds(Points.HUNDRED);
    }

    /** As it was typed. */
    String text() {
        var line = name + " | " + weight.value().stripTrailingZeros().toPlainString();
        return standard == null ? line : line + " | " + standard;
    }
}
