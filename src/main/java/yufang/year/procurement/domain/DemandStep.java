package yufang.year.procurement.domain;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.ground.programme.StepState;
import yufang.shared.Wording;
import yufang.year.procurement.DemandId;

/** Tells the line of the nine steps how far the demand of a sub-project is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemandStep {

    static final int STEP = 4;

    private final Programme programme;
    private final Desk desk;

    DemandStep(Programme programme, Desk desk) {
        this.programme = programme;
        this.desk = desk;
    }

    static String address(DemandId id) {
        return "/procurement/demands/" + id.value();
    }

    /** @param open objections without an answer */
    void report(Demand demand, long open) {
        var now = StepReport.now(demand.year(), demand.subProject(), STEP, address(demand.id()));
        programme.report(
                switch (demand.status()) {
                    case DRAFTING, REVIEWED -> now.saying(Wording.word("demand.status", demand.status()));
                    case DISCLOSED -> disclosed(now, demand.term(desk::after), open);
                    case CLOSED ->
                        StepReport.done(
                                demand.year(),
                                demand.subProject(),
                                STEP,
                                Objects.requireNonNull(demand.closedOn()),
                                address(demand.id()));
                    case WITHDRAWN ->
                        new StepReport(
                                demand.year(),
                                demand.subProject(),
                                STEP,
                                StepState.LATER,
                                null,
                                Wording.of("demand.step.withdrawn"),
                                null,
                                address(demand.id()));
                });
    }

    private static StepReport disclosed(StepReport now, Term term, long open) {
        var said = now.saying(
                switch (term) {
                    case Term.Until until ->
                        Wording.of("demand.step.until", until.last().toString());
                    case Term.Unknown unknown -> Wording.of("demand.step.unknown", Integer.toString(unknown.year()));
                });
        return open == 0 ? said : said.missing(Wording.of("demand.objections.open", open));
    }
}
