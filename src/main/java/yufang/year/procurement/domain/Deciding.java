package yufang.year.procurement.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.ProcurementId;

/** How the ranking becomes a decision: refusals are put on record by the officer, the agency's leader decides. */
@Component
@Transactional
public class Deciding {

    private static final String DOCUMENT = "procurement.refusal.document";

    private final ProcurementRepository procurements;
    private final Results results;
    private final Documents documents;
    private final StepFive step;
    private final Desk desk;

    Deciding(ProcurementRepository procurements, Results results, Documents documents, StepFive step, Desk desk) {
        this.procurements = procurements;
        this.results = results;
        this.documents = documents;
        this.step = step;
        this.desk = desk;
    }

    public void recordRefusal(ProcurementId id, int version, UUID proposal, String reason, Upload file) {
        var procurement = procurement(id).at(version);
        procurement.requireStatus(ProcurementStatus.RANKED);
        var refused = proposal(procurement, proposal);
        if (results.refused(id).contains(refused.id())) {
            throw new RuleViolated(
                    List.of(Problem.of("procurement.refusal.twice").at("proposal")));
        }
        var document = documents.keep(file, DOCUMENT, id, Visibility.internal());
        results.keep(new Refusal(
                RefusalId.next(), desk.me(), desk.now(), null, id, refused.id(), reason, document, desk.today()));
        desk.recordBecause(reason, "procurement.refused", id, results.providerOf(refused.id()));
    }

    public void decide(ProcurementId id, int version, UUID proposal, @Nullable String reason) {
        var procurement = procurement(id).at(version);
        procurement.requireStatus(ProcurementStatus.RANKED);
        var chosen = proposal(procurement, proposal);
        var decision = Decision.take(
                procurement,
                results.ranking(id),
                results.refused(id),
                new Decision.Choice(chosen.id(), reason),
                desk.rules().version(),
                desk.me(),
                desk.today(),
                desk.now());
        procurement.decide();
        results.keep(decision);
        procurements.save(procurement);
        record(decision, chosen);
        step.close(StepFive.Task.DECIDE, id);
        step.hand(StepFive.Task.PUBLISH, procurement, null);
        step.report(procurement);
    }

    private void record(Decision decision, OpenedProposal chosen) {
        var reason = decision.reason();
        var provider = results.providerOf(chosen.id());
        if (reason == null) {
            desk.record("procurement.decided", decision.procurement(), provider, chosen.price());
        } else {
            desk.recordBecause(reason, "procurement.decided", decision.procurement(), provider, chosen.price());
        }
    }

    /** @throws RuleViolated at the field where it is none of this procurement */
    private OpenedProposal proposal(Procurement procurement, UUID id) {
        try {
            return results.proposal(procurement.id(), new ProposalId(id));
        } catch (NotFound unknown) {
            throw new RuleViolated(
                    List.of(Problem.of("procurement.decision.unknown").at("proposal")));
        }
    }

    @Transactional(readOnly = true)
    public Ranking ranking(ProcurementId id) {
        return results.ranking(id);
    }

    private Procurement procurement(ProcurementId id) {
        return procurements.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
