package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.Discloser;
import yufang.shared.EntityId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.year.procurement.DemandId;

/** Takes the objections to disclosed demands back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemandObjections implements Discloser {

    private final DemandBook book;
    private final Desk desk;

    DemandObjections(DemandBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public String owner() {
        return DemandDisclosing.OWNER;
    }

    /** Where the notice could not name its last day, the calendar may know it by now. */
    @Override
    public List<Problem> problemsBeforeObjection(EntityId subject, LocalDate receivedOn) {
        var demand = demand(subject);
        if (demand.status() != DemandStatus.DISCLOSED) {
            return List.of(Problem.of("demand.objection.closed", Wording.word("demand.status", demand.status())));
        }
        return demand.term(desk::after) instanceof Term.Until until && until.surelyOverOn(receivedOn)
                ? List.of(Problem.of("demand.objection.late", until.last()).at("receivedOn"))
                : List.of();
    }

    @Override
    public String address(EntityId subject) {
        return DemandStep.address(new DemandId(subject.value()));
    }

    @Override
    public boolean wrote(EntityId subject, PersonId person) {
        return demand(subject).wasDraftedBy(person);
    }

    /**
     * Saved again, it has another version: nobody closes it by a form that was shown before the objection, or at the
     * same moment. One that was withdrawn meanwhile stays so, whatever is still answered.
     */
    @Override
    public void heard(EntityId subject) {
        var demand = demand(subject);
        if (demand.status() == DemandStatus.DISCLOSED) book.keep(demand);
    }

    private Demand demand(EntityId subject) {
        return book.demand(new DemandId(subject.value()));
    }
}
