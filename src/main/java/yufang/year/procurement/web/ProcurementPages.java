package yufang.year.procurement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.shared.Problem;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.Awarding;
import yufang.year.procurement.domain.Deciding;
import yufang.year.procurement.domain.ProcurementPreparing;
import yufang.year.procurement.domain.ProposalOpening;
import yufang.year.procurement.domain.Ranking;
import yufang.year.procurement.query.PanelQueries;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.ProcurementQueries;

/** Gathers what the page of one procurement shows. */
@Component
class ProcurementPages {

    private final ProcurementQueries procurements;
    private final PanelQueries panels;
    private final Acts acts;
    private final Hanging hanging;
    private final Desk desk;

    ProcurementPages(ProcurementQueries procurements, PanelQueries panels, Acts acts, Hanging hanging, Desk desk) {
        this.procurements = procurements;
        this.panels = panels;
        this.acts = acts;
        this.hanging = hanging;
        this.desk = desk;
    }

    /** What says why the next step cannot be taken. */
    @Component
    record Acts(ProcurementPreparing preparing, ProposalOpening opening, Deciding deciding, Awarding awarding) {

        List<Problem> problems(ProcurementDetails procurement) {
            var id = procurement.id();
            return switch (procurement.status()) {
                case PREPARED -> preparing.problemsBeforeBeginning(id);
                case RECEIVING -> opening.problemsBeforeOpening(id);
                case OPENED -> opening.problemsBeforeScoring(id);
                case SCORING -> opening.problemsBeforeRanking(id);
                case PUBLISHED -> awarding.problemsBeforeAward(id);
                case RANKED, DECIDED, AWARDED, FAILED -> List.of();
            };
        }
    }

    /** What hangs on it. */
    @Component
    record Hanging(Documents documents, SubjectTrail trail, SubProjects line) {}

    ProcurementView of(ProcurementId id) {
        var procurement = procurements.details(id);
        return new ProcurementView(
                procurement,
                hanging.line().line(procurement.subProject()),
                tables(procurement),
                acts.problems(procurement),
                new ProcurementView.Attached(
                        hanging.documents().of(id), hanging.trail().of(id)),
                new ProcurementView.Reader(desk.acting().role(), desk.acting().region(), desk.rules()));
    }

    private ProcurementTables tables(ProcurementDetails procurement) {
        var id = procurement.id();
        var opened = procurement.course().openedOn() != null;
        var ranked = procurement.course().rankedOn() != null;
        return new ProcurementTables(
                panels.factors(id),
                panels.invited(id),
                panels.seats(id),
                opened ? procurements.proposals(id) : List.of(),
                ranked ? panels.totals(id) : List.of(),
                ranked ? acts.deciding().ranking(id) : new Ranking(List.of()));
    }

    PublicationForm publication(ProcurementId id) {
        return new PublicationForm(
                procurements.details(id),
                panels.seats(id),
                acts.awarding().standing(),
                desk.rules().reference("result.notice"));
    }
}
