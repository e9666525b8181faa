package yufang.ground.people.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.domain.Staffing.FirstPassword;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * What a leader does with the changes that an administrator asked for: he makes sure that the person knows of it, then
 * confirms or refuses it.
 */
@Component
@Transactional
public class Confirming {

    private final AccountChanges changes;
    private final Trail trail;

    Confirming(AccountChanges changes, Trail trail) {
        this.changes = changes;
        this.trail = trail;
    }

    /** @return the password of which whoever confirms tells the second half, which is empty for a role */
    public FirstPassword confirm(PersonId person, ChangeId id) {
        var change = change(person, id);
        RuleViolated.unlessAllowed(change.problemsBeforeConfirmation(Acting.currentPerson()));
        var half = changes.decide(id, "CONFIRMED");
        var said = change.said("people.act.confirmed." + change.kind());
        trail.record(said.key(), person, said.arguments().toArray());
        return new FirstPassword(change.name(), half, FirstPassword.Part.SECOND);
    }

    /** A role that was refused is ended; a password that was refused opens nothing. */
    public void refuse(PersonId person, ChangeId id, String reason) {
        var change = change(person, id);
        RuleViolated.unlessAllowed(change.problemsBeforeRefusal(Acting.currentPerson()));
        changes.decide(id, "REFUSED");
        var said = change.said("people.act.refused." + change.kind());
        trail.recordBecause(reason, said.key(), person, said.arguments().toArray());
    }

    /** What waits about this person, and what keeps whoever acts from confirming it. */
    @Transactional(readOnly = true)
    public List<Awaited> awaited(PersonId person) {
        return changes.waiting(person).stream()
                .map(change -> new Awaited(change, change.problemsBeforeConfirmation(Acting.currentPerson())))
                .toList();
    }

    private AccountChange change(PersonId person, ChangeId id) {
        return changes.waiting(person).stream()
                .filter(waiting -> waiting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolated.because("people.change.settled"));
    }

    /** A change that waits, with what keeps whoever acts from confirming it. */
    public record Awaited(AccountChange change, List<Problem> problems) {

        public Awaited {
            problems = List.copyOf(problems);
        }
    }
}
