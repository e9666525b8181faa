package yufang.year.priorities.domain;

import org.springframework.stereotype.Component;
import yufang.ground.rulebook.RuleSet;
import yufang.year.priorities.KeyAreaStudyId;

/** All that belongs to a study and that its gate looks at. */
@Component
record Gathered(IndustryRowRepository rows, KeyAreaRepository areas, TargetRepository targets, AskRepository asks) {

    ProposalGate gate(KeyAreaStudyId study, RuleSet rules) {
        return new ProposalGate(
                rows.findByStudy(study).size(),
                areas.findByStudyOrderById(study),
                targets.findByStudyOrderById(study),
                asks.findByStudyOrderById(study),
                rules);
    }
}
