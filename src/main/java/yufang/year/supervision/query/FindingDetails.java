package yufang.year.supervision.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.FindingRemark;
import yufang.year.supervision.domain.FindingStatus;

/**
 * A finding as its page shows it, with what was said about it in order.
 *
 * @param day of the check, which looked at what {@code about} says
 */
public record FindingDetails(
        FindingId id,
        int version,
        SpotCheckId check,
        CheckStatus checkStatus,
        ContractId contract,
        String provider,
        String about,
        LocalDate day,
        int number,
        String seen,
        String place,
        FindingStatus status,
        @Nullable String rulesVersion,
        List<Remark> remarks) {

    public FindingDetails {
        remarks = List.copyOf(remarks);
    }

    /** One thing that was said, or done by it. */
    public record Remark(FindingRemark.Kind kind, String said, String by, LocalDate on, int struck, int lowered) {}
}
