package yufang.ground.disclosure;

import java.time.LocalDate;
import java.util.List;
import yufang.shared.EntityId;
import yufang.shared.PersonId;
import yufang.shared.Problem;

/**
 * Implemented by each module that discloses: objections are handed back to the owner of the matter, in the transaction
 * of the act. The subject is the record that its notices name.
 */
public interface Discloser {

    /** As its notices name it in {@link Origin#owner}. */
    String owner();

    /** What keeps the record from taking an objection that came in on that day; none while it waits for them. */
    List<Problem> problemsBeforeObjection(EntityId subject, LocalDate receivedOn);

    /** The page of the record. */
    String address(EntityId subject);

    /** True for whoever wrote what is disclosed. He may answer, and the trail says that it was he. */
    boolean wrote(EntityId subject, PersonId person);

    /** An objection was received or answered: how many wait now, {@link Objections} knows. */
    void heard(EntityId subject);
}
