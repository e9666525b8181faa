package yufang.ground.deadlines.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.deadlines.WorkItems;
import yufang.ground.people.SecondPerson;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;

/** What an administrator has done, in the work list of whoever has to confirm it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConfirmationWork implements SecondPerson {

    private static final String ACT = "confirm";

    private final WorkItems work;

    ConfirmationWork(WorkItems work) {
        this.work = work;
    }

    @Override
    public void ask(EntityId subject, Role by, Wording title, String href) {
        work.open(Work.of(subject, ACT, Addressee.desk(by), title, href, 0));
    }

    @Override
    public void settled(EntityId subject) {
        work.closeAll(subject);
    }
}
