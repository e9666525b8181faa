package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.PersonId;
import yufang.shared.Problem;

/** Everybody who was called to score one procurement (评审小组), also those who have stepped down. */
record Panel(List<Seat> seats) {

    Panel {
        seats = List.copyOf(seats);
    }

    List<Seat> active() {
        return seats.stream().filter(Seat::isActive).toList();
    }

    /** True also for who has stepped down: he does not come back. */
    boolean holds(PersonId person) {
        return seats.stream().anyMatch(seat -> seat.person().equals(person));
    }

    /** Somebody stepped down from it, and nobody was called in his place. */
    boolean isVacant(SeatId id) {
        return seats.stream().anyMatch(seat -> seat.id().equals(id) && !seat.isActive())
                && seats.stream().noneMatch(seat -> Objects.equals(seat.replaces(), id));
    }

    /** An odd number, enough of them, and each has declared that he has no interest. */
    List<Problem> problemsBeforeScoring(RuleSet rules) {
        var problems = new ArrayList<Problem>();
        int members = active().size();
        int least = rules.number("cc.panel").intValueExact();
        if (members < least) {
            problems.add(rules.problem("cc.panel", "procurement.panel.too-few", members, least));
        } else if (members % 2 == 0) {
            problems.add(rules.problem("cc.panel", "procurement.panel.even", members));
        }
        var undeclared = active().stream()
                .filter(seat -> seat.status() == SeatStatus.CALLED)
                .count();
        if (undeclared > 0) {
            problems.add(rules.problem("cc.recusal", "procurement.panel.undeclared", undeclared));
        }
        return problems;
    }
}
