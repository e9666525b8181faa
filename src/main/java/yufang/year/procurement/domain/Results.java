package yufang.year.procurement.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.year.procurement.ProcurementId;

/** Who was placed where, who refused, who was chosen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Results {

    private final Scores scores;
    private final OpenedProposalRepository opened;
    private final RefusalRepository refusals;
    private final DecisionRepository decisions;
    private final GrantedAwardRepository awards;

    Results(
            Scores scores,
            OpenedProposalRepository opened,
            RefusalRepository refusals,
            DecisionRepository decisions,
            GrantedAwardRepository awards) {
        this.scores = scores;
        this.opened = opened;
        this.refusals = refusals;
        this.decisions = decisions;
        this.awards = awards;
    }

    Ranking ranking(ProcurementId id) {
        return Ranking.of(scores.totals(id));
    }

    Set<ProposalId> refused(ProcurementId id) {
        return refusals.findByProcurement(id).stream().map(Refusal::proposal).collect(Collectors.toSet());
    }

    OpenedProposal proposal(ProcurementId procurement, ProposalId id) {
        return opened.findById(id)
                .filter(one -> one.procurement().equals(procurement))
                .orElseThrow(() -> new NotFound(id));
    }

    /** What was decided about this procurement. */
    OpenedProposal chosen(ProcurementId id) {
        var decision = decisions.findByProcurement(id).orElseThrow(() -> new NotFound(id));
        return proposal(id, decision.proposal());
    }

    String providerOf(ProposalId proposal) {
        return scores.providerOf(proposal);
    }

    void keep(Refusal refusal) {
        refusals.save(refusal);
    }

    void keep(Decision decision) {
        decisions.save(decision);
    }

    void keep(GrantedAward award) {
        awards.save(award);
    }
}
