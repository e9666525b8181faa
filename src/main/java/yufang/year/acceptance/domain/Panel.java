package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.PersonId;
import yufang.shared.Problem;

/**
 * The experts of one review (验收专家组): an odd number, at least as many as the rule asks for, none of whom had a hand in
 * what they judge.
 *
 * @param least how many it needs
 * @param seats all that were ever called for this review
 * @param involved who planned, carried out or verified, who applied and who checked
 */
record Panel(int least, List<PanelSeat> seats, Set<PersonId> involved) {

    private static final String RULE = "accept.panel";

    Panel {
        seats = List.copyOf(seats);
        involved = Set.copyOf(involved);
    }

    List<PanelSeat> sitting() {
        return seats.stream().filter(PanelSeat::isOfPanel).toList();
    }

    /** From then on nobody is called and nobody released: everybody may know the scores. */
    boolean isClosed() {
        var sitting = sitting();
        return isComplete() && sitting.stream().allMatch(seat -> seat.status() == SheetStatus.LOCKED);
    }

    private boolean isComplete() {
        var size = sitting().size();
        return size >= least && size % 2 == 1;
    }

    /** What keeps this expert from being called. */
    List<Problem> problemsBeforeCall(PersonId expert) {
        if (isClosed()) return List.of(Problem.of("acceptance.panel.closed"));
        var problems = new ArrayList<Problem>();
        if (involved.contains(expert)) {
            problems.add(Problem.of("acceptance.panel.involved").at("expert"));
        }
        if (seats.stream().filter(seat -> seat.status() != SheetStatus.RELEASED).anyMatch(seat -> seat.person()
                .equals(expert))) {
            problems.add(Problem.of("acceptance.panel.twice").at("expert"));
        }
        return problems;
    }

    List<Problem> problemsBeforeRelease() {
        return isClosed() ? List.of(Problem.of("acceptance.panel.closed")) : List.of();
    }

    /** What is missing for its word to count. */
    List<Problem> problems(RuleSet rules) {
        var problems = new ArrayList<Problem>();
        var sitting = sitting();
        if (!isComplete()) {
            problems.add(rules.problem(RULE, "acceptance.gate.panel", sitting.size(), least));
        }
        var open = sitting.stream()
                .filter(seat -> seat.status() != SheetStatus.LOCKED)
                .count();
        if (open > 0) problems.add(Problem.of("acceptance.gate.sheets", open));
        if (sitting.stream().anyMatch(seat -> involved.contains(seat.person()))) {
            problems.add(rules.problem(RULE, "acceptance.gate.involved"));
        }
        return problems;
    }
}
