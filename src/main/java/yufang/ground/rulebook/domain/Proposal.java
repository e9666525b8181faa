package yufang.ground.rulebook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yufang.ground.rulebook.RegionValue;
import yufang.shared.PersonId;
import yufang.shared.Problem;

/** A value that an administrator has entered and that a second person has not decided on yet. */
public record Proposal(RegionValue.Id id, RegionValue value, PersonId enteredBy, String enteredByName) {

    /** What keeps this person from confirming it now; the page shows the same list. */
    public List<Problem> problemsBeforeConfirmation(PersonId by, LocalDate today) {
        var problems = new ArrayList<>(problemsBeforeRefusal(by));
        var until = value.until();
        if (until != null && !until.isAfter(today)) problems.add(Problem.of("rulebook.over", until.toString()));
        return problems;
    }

    List<Problem> problemsBeforeRefusal(PersonId by) {
        return by.equals(enteredBy) ? List.of(Problem.of("rulebook.same-person")) : List.of();
    }

    /** From which day it holds: no day that has begun is held to it. */
    public LocalDate from(LocalDate confirmed) {
        var next = confirmed.plusDays(1);
        return value.from().isBefore(next) ? next : value.from();
    }
}
