package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.year.procurement.DemandId;

/** What the agency's reviewer does with a demand that another person has drafted. */
@Component
@Transactional
public class DemandReviewing {

    private final DemandBook book;
    private final DemandGrounds grounds;
    private final Desk desk;

    DemandReviewing(DemandBook book, DemandGrounds grounds, Desk desk) {
        this.book = book;
        this.grounds = grounds;
        this.desk = desk;
    }

    /** What keeps it from being reviewed by whoever acts. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeReview(DemandId id) {
        var problems = new ArrayList<>(problemsOfDraft(id));
        problems.addAll(book.demand(id).problemsBeforeReview(desk.me()));
        return problems;
    }

    /** What keeps anybody from reviewing it: the drafting officer reads it before the reviewer does. */
    @Transactional(readOnly = true)
    public List<Problem> problemsOfDraft(DemandId id) {
        var demand = book.demand(id);
        var problems = new ArrayList<>(grounds.problems(demand));
        problems.addAll(demand.text().problems(desk.rules()));
        return problems;
    }

    public void review(DemandId id, int version) {
        var demand = book.demand(id).at(version);
        demand.review(desk.me(), desk.today(), desk.rules(), grounds.problems(demand));
        book.keep(demand);
        desk.record("demand.reviewed", id, demand.text().title());
        desk.closeAll(id);
        book.askForDisclosure(demand);
    }

    public void sendBack(DemandId id, int version, String reason) {
        var demand = book.demand(id).at(version);
        demand.sendBack(desk.me(), reason);
        book.keep(demand);
        desk.recordBecause(reason, "demand.returned", id, demand.text().title());
        desk.closeAll(id);
        book.askForCorrection(demand);
    }
}
