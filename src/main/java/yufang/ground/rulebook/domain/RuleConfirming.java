package yufang.ground.rulebook.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.SecondPerson;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.RuleWords;
import yufang.ground.rulebook.ShippedRules;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** What the leader of the bureau does with the values that an administrator proposes. */
@Component
@Transactional
public class RuleConfirming {

    private final ShippedRules shipped;
    private final Proposals proposals;
    private final SecondPerson second;
    private final Trail trail;
    private final BusinessClock clock;

    RuleConfirming(ShippedRules shipped, Proposals proposals, SecondPerson second, Trail trail, BusinessClock clock) {
        this.shipped = shipped;
        this.proposals = proposals;
        this.second = second;
        this.trail = trail;
        this.clock = clock;
    }

    /** It holds from its day on, at the earliest from tomorrow. */
    public void confirm(String key, RegionValue.Id id) {
        var proposal = proposal(key, id);
        RuleViolated.unlessAllowed(problems(proposal));
        proposals.confirm(proposal);
        second.settled(id);
        trail.record(
                "rulebook.act.confirmed",
                id,
                key,
                said(proposal),
                proposal.from(clock.today()).toString());
    }

    public void refuse(String key, RegionValue.Id id, String reason) {
        var proposal = proposal(key, id);
        RuleViolated.unlessAllowed(
                proposal.problemsBeforeRefusal(Acting.currentPerson().id()));
        proposals.refuse(proposal, reason);
        second.settled(id);
        trail.recordBecause(reason, "rulebook.act.refused", id, key, said(proposal));
    }

    /** What waits of this rule, and what keeps whoever acts from confirming it. */
    @Transactional(readOnly = true)
    public List<Awaited> awaited(String key) {
        return proposals.waiting(key).stream()
                .map(proposal -> new Awaited(proposal, problems(proposal)))
                .toList();
    }

    private List<Problem> problems(Proposal proposal) {
        return proposal.problemsBeforeConfirmation(Acting.currentPerson().id(), clock.today());
    }

    private Wording said(Proposal proposal) {
        var value = proposal.value();
        return RuleWords.of(
                RuleSetting.rule(shipped, value.key().value(), value.from()).read(value.text()));
    }

    private Proposal proposal(String key, RegionValue.Id id) {
        return proposals.waiting(key).stream()
                .filter(waiting -> waiting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolated.because("rulebook.settled"));
    }

    /** A proposal with what keeps whoever acts from confirming it. */
    public record Awaited(Proposal proposal, List<Problem> problems) {

        public Awaited {
            problems = List.copyOf(problems);
        }
    }
}
