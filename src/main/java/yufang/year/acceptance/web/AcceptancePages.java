package yufang.year.acceptance.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.shared.Reach;
import yufang.year.acceptance.domain.AcceptanceReading;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.DossierQueries;
import yufang.year.acceptance.query.OutcomeQueries;
import yufang.year.acceptance.query.ReviewQueries;
import yufang.year.contracts.Contracts;

/** Gathers what the page of an acceptance shows to the one who looks. */
@Component
class AcceptancePages {

    private final Reading reading;
    private final Around around;
    private final AcceptanceReading computed;
    private final Contracts contracts;
    private final Desk desk;

    /** What is stored. */
    @Component
    record Reading(DossierQueries dossier, ReviewQueries review, OutcomeQueries outcome) {}

    /** What other modules know of it. */
    @Component
    record Around(SubProjects subProjects, Documents documents, SubjectTrail trail) {}

    AcceptancePages(Reading reading, Around around, AcceptanceReading computed, Contracts contracts, Desk desk) {
        this.reading = reading;
        this.around = around;
        this.computed = computed;
        this.contracts = contracts;
        this.desk = desk;
    }

    /** Outsiders see neither the line of the steps nor the trail, no sheets and no figures before the conclusion. */
    CaseView of(CaseDetails details) {
        var inside = desk.acting().reach() != Reach.ORGANISATION;
        return new CaseView(
                details,
                content(details, inside),
                inside ? computed.problemsBeforeNextStep(details.id()) : List.of(),
                inside ? around.subProjects().line(details.subProject()) : null,
                around.documents().of(details.id()),
                inside ? around.trail().of(details.id()) : List.of(),
                desk.acting().role());
    }

    CaseContent content(CaseDetails details, boolean inside) {
        return new CaseContent(
                contracts.contract(details.contract()),
                new CaseContent.Dossier(
                        reading.dossier().vouchers(details.contract()),
                        reading.dossier().evidence(details.contract())),
                new CaseContent.Ledgers(
                        reading.review().frozen(details.id(), details.application()),
                        computed.current(details.contract())),
                review(details, inside),
                outcome(details, inside));
    }

    private CaseContent.Review review(CaseDetails details, boolean inside) {
        var review = reading.review();
        var id = details.id();
        var application = details.application();
        return inside
                ? new CaseContent.Review(
                        computed.scoring(id),
                        review.seats(id, application),
                        review.figures(id, application),
                        review.results(id, application))
                : new CaseContent.Review(null, List.of(), List.of(), review.results(id, application));
    }

    private CaseContent.Outcome outcome(CaseDetails details, boolean inside) {
        var outcome = reading.outcome();
        var id = details.id();
        return new CaseContent.Outcome(
                outcome.conclusions(id),
                details.status().hasFreeze() ? computed.deductions(id) : List.of(),
                outcome.deductions(id),
                outcome.items(id),
                inside ? outcome.lessons(id) : List.of());
    }
}
