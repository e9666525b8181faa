package yufang.year.delivery.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a change: whose work it is, and what the nine steps say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeFollowing {

    private final Books books;
    private final DeliveryWork work;
    private final PlanInForce.Due due;

    ChangeFollowing(Books books, DeliveryWork work, PlanInForce.Due due) {
        this.books = books;
        this.work = work;
        this.due = due;
    }

    /** While the contract runs and nobody reviews it. */
    void hold(DeliveryUnit unit) {
        books.hold(unit.contract());
    }

    /** Two cancellations at once would each leave enough, and both together not. */
    void lock(DeliveryUnit unit) {
        books.take(unit.contract());
    }

    void proposed(UnitChange change, DeliveryUnit unit) {
        work.decideOn(change, unit);
    }

    void decided(UnitChange change, DeliveryUnit unit) {
        work.done(change.id());
        work.done(unit.id());
        due.open(unit);
    }

    void refused(UnitChange change) {
        work.done(change.id());
    }
}
