package yufang.year.delivery.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.VerifiedFigure;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.FieldAnswers;

/** Reads the questions of a form that depend on the contract and the kind, and so stand in no record. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,11}(\\.[0-9]{1,4})?");
    private static final int LONGEST = 500;
    static final String WHY = "why-";

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    Typed(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** Of each question that was answered. */
    Map<Asked, Figure> figures(List<Asked> questions) {
        var figures = new LinkedHashMap<Asked, Figure>();
        questions.forEach(asked -> figure(asked).ifPresent(figure -> figures.put(asked, figure)));
        refuse();
        return figures;
    }

    /** What the agency found, with its reasons. */
    Map<Asked, VerifiedFigure> verified(List<Asked> questions) {
        var figures = new LinkedHashMap<Asked, VerifiedFigure>();
        questions.forEach(asked -> figure(asked).ifPresent(figure -> {
            var why = text(WHY + asked.field());
            figures.put(asked, new VerifiedFigure(figure, why.isEmpty() ? null : why));
        }));
        refuse();
        return figures;
    }

    private Optional<Figure> figure(Asked asked) {
        var text =
                Normalizer.normalize(text(asked.field()), Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
        if (text.isEmpty()) return Optional.empty();
        if (NUMBER.matcher(text).matches()) return Optional.of(new Figure(new BigDecimal(text)));
        problems.add(Problem.of("delivery.figure.bad").at(asked.field()));
        return Optional.empty();
    }

    /** Answers to the kind's own questions, by their keys. */
    Map<String, String> fields() {
        var answers = new LinkedHashMap<String, String>();
        typed.keySet().stream()
                .filter(name -> name.startsWith(FieldAnswers.PREFIX))
                .forEach(name -> answers.put(name.substring(FieldAnswers.PREFIX.length()), text(name)));
        return answers;
    }

    /** Without blanks around it and without characters that no keyboard has; empty where nothing was typed. */
    String text(String name) {
        return cleaned(typed.get(name));
    }

    /** As {@link #text}, refused where it is too long. */
    String limited(String name) {
        var text = text(name);
        if (text.length() > LONGEST) {
            problems.add(Problem.of("form.bad.too-long", LONGEST).at(name));
        }
        refuse();
        return text;
    }

    private static String cleaned(@Nullable String text) {
        if (text == null) return "";
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private void refuse() {
        RuleViolated.unlessAllowed(problems);
    }
}
