package yufang.year.procurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.ProcurementId;

/**
 * Whom the agency's leader chose: the first of the ranking, or another once everybody before it has refused. Where the
 * scores do not tell who is first, he says why.
 */
@Table(schema = "procurement", name = "decision")
public class Decision extends Stored<Decision, DecisionId> {

    private final ProcurementId procurement;
    private final ProposalId proposal;

    @SuppressWarnings("UnusedVariable") // stored with the decision; pages read it by SQL
    private final int place;

    @SuppressWarnings("UnusedVariable") // as above
    private final BigDecimal mean;

    @SuppressWarnings("UnusedVariable") // as above
    private final boolean tied;

    private final @Nullable String reason;

    @SuppressWarnings("UnusedVariable") // as above
    private final LocalDate decidedOn;

    @SuppressWarnings("UnusedVariable") // as above
    private final String rulesVersion;

    @PersistenceCreator
    Decision(
            DecisionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            ProposalId proposal,
            int place,
            BigDecimal mean,
            boolean tied,
            @Nullable String reason,
            LocalDate decidedOn,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.proposal = proposal;
        this.place = place;
        this.mean = mean;
        this.tied = tied;
        this.reason = reason;
        this.decidedOn = decidedOn;
        this.rulesVersion = rulesVersion;
    }

    /** Who is chosen, and why where the scores do not tell. */
    record Choice(ProposalId proposal, @Nullable String reason) {}

    static Decision take(
            Procurement of,
            Ranking ranking,
            Set<ProposalId> refused,
            Choice choice,
            String rules,
            PersonId by,
            LocalDate today,
            Instant now) {
        of.requireStatus(ProcurementStatus.RANKED);
        RuleViolated.unlessAllowed(problems(ranking, refused, choice));
        var placed = ranking.of(choice.proposal());
        return new Decision(
                DecisionId.next(),
                by,
                now,
                null,
                of.id(),
                choice.proposal(),
                placed.place(),
                placed.mean().value(),
                isTied(ranking, refused, choice.proposal()),
                choice.reason(),
                today,
                rules);
    }

    static List<Problem> problems(Ranking ranking, Set<ProposalId> refused, Choice choice) {
        if (refused.contains(choice.proposal())) {
            return List.of(Problem.of("procurement.decision.refused").at("proposal"));
        }
        var problems = new ArrayList<Problem>();
        var before = ranking.before(choice.proposal()).stream()
                .filter(better -> !refused.contains(better.proposal()))
                .count();
        if (before > 0) {
            problems.add(Problem.of("procurement.decision.not-first", before).at("proposal"));
        }
        if (isTied(ranking, refused, choice.proposal()) && choice.reason() == null) {
            problems.add(Problem.of("procurement.decision.tied").at("reason"));
        }
        return problems;
    }

    private static boolean isTied(Ranking ranking, Set<ProposalId> refused, ProposalId proposal) {
        return ranking.besides(proposal).stream().anyMatch(other -> !refused.contains(other.proposal()));
    }

    public ProcurementId procurement() {
        return procurement;
    }

    public ProposalId proposal() {
        return proposal;
    }

    public @Nullable String reason() {
        return reason;
    }
}
