package yufang.shared;

import java.util.List;

/** Thrown where a rule of the programme forbids what was asked. The page shows {@link #problems()} to the user. */
public class RuleViolated extends RuntimeException {

    private final transient List<Problem> problems;

    public RuleViolated(List<Problem> problems) {
        super(problems.stream().map(Problem::code).toList().toString());
        this.problems = List.copyOf(problems);
    }

    public static RuleViolated because(String code, Object... arguments) {
        return new RuleViolated(List.of(Problem.of(code, arguments)));
    }

    /** Refuses where one of the problems forbids; warnings alone pass. */
    public static void unlessAllowed(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::forbids)) {
            throw new RuleViolated(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
