package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandStatus;

/**
 * A line of the list of demands: a demand, or a sub-project that waits for one.
 *
 * @param id null, as all that follows, where nobody has drafted one
 */
public record DemandRow(
        String year,
        SubProjectId subProject,
        String subProjectTitle,
        @Nullable DemandId id,
        @Nullable DemandStatus status,
        @Nullable Money ceiling,
        @Nullable LocalDate disclosedOn,
        @Nullable LocalDate standsUntil,
        @Nullable LocalDate closedOn,
        int openObjections) {}
