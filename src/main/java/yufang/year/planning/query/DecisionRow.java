package yufang.year.planning.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.planning.domain.CommitteeDecision;

/** A decision of the committee as the page of the plan shows it. */
public record DecisionRow(
        CommitteeDecision.Form form,
        LocalDate decidedOn,
        int membersFor,
        int membersAgainst,
        CommitteeDecision.Outcome outcome,
        @Nullable String note,
        String recordedBy) {}
