package yufang.year.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleValue.Silence;
import yufang.shared.Problem;
import yufang.shared.Severity;

/**
 * How far the member units have answered.
 *
 * @param waiting units that have not answered, whether or not the calendar's task has called them silent yet
 * @param openItems items of opinions that nobody has settled
 * @param term in which they answer
 * @param meaning what silence counts as
 */
public record Answers(long asked, long waiting, long silent, long openItems, Term term, Silence meaning) {

    /** Dates are compared: nobody waits for the task that calls a unit silent. */
    public List<Problem> problemsBeforeRevision(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (waiting > 0 && !term.surelyOverOn(today)) {
            problems.add(Problem.of("planning.gate.waiting", waiting));
        }
        if (silent + waiting > 0 && term.surelyOverOn(today) && meaning == Silence.REFUSAL) {
            problems.add(Problem.of("planning.gate.silence-refuses", silent + waiting)
                    .as(Severity.WARN));
        }
        return List.copyOf(problems);
    }

    public List<Problem> problemsBeforeCommittee(LocalDate today) {
        var problems = new ArrayList<>(problemsBeforeRevision(today));
        if (openItems > 0) {
            problems.add(Problem.of("planning.gate.items", openItems));
        }
        return List.copyOf(problems);
    }

    boolean allIn() {
        return waiting == 0;
    }
}
