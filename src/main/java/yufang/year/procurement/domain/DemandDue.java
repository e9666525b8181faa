package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Calendars;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectFigures;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectPanel;
import yufang.platform.ui.Deadline;
import yufang.platform.ui.DueLine;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.RuleReference;

/** Tells the programme's page of a sub-project until when its demand is disclosed. */
@Component
@Transactional(readOnly = true)
class DemandDue implements SubProjectFigures {

    private final DemandBook book;
    private final Calendars calendars;
    private final Desk desk;

    DemandDue(DemandBook book, Calendars calendars, Desk desk) {
        this.book = book;
        this.calendars = calendars;
        this.desk = desk;
    }

    @Override
    public SubProjectPanel of(SubProjectId subProject) {
        return book.inWork(subProject)
                .filter(demand -> demand.status() == DemandStatus.DISCLOSED)
                .filter(demand -> !demand.term(desk::after).surelyOverOn(desk.today()))
                .<SubProjectPanel>map(this::standing)
                .orElseGet(() -> new SubProjectPanel() {});
    }

    private Standing standing(Demand demand) {
        return new Standing(
                demand.text().title(),
                DemandStep.address(demand.id()),
                desk.rules().reference(DemandDisclosing.RULE),
                deadline(demand.term(desk::after)));
    }

    private Deadline deadline(Term term) {
        var left = calendars.current().workingDaysLeft(desk.today(), term);
        return left.isPresent() ? new Deadline(left.getAsInt(), term.known().orElse(null)) : Deadline.unknown();
    }

    /** A demand that stands before the public. */
    private record Standing(String title, String href, RuleReference rule, Deadline deadline)
            implements SubProjectPanel {

        @Override
        public List<DueLine> due(Ui ui) {
            return List.of(new DueLine(title, href, ProblemLine.law(ui, rule), deadline));
        }
    }
}
