package yufang.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import yufang.shared.Problem;

/**
 * A form that was refused: what was typed, and why it did not pass. The page that shows the form shows it again with
 * both.
 *
 * @param action where it was sent to
 */
public record Attempt(String action, HttpStatus status, Map<String, List<String>> typed, List<Problem> problems) {

    private static final String ATTRIBUTE = Attempt.class.getName();

    public Attempt {
        typed = Map.copyOf(typed);
        problems = List.copyOf(problems);
    }

    static Attempt of(HttpServletRequest request, HttpStatus status, List<Problem> problems) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        return new Attempt(request.getRequestURI(), status, typed, problems);
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Attempt> in(HttpServletRequest request) {
        return Optional.ofNullable((Attempt) request.getAttribute(ATTRIBUTE));
    }
}
