package yufang.year.supervision;

import java.util.List;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;

/** What supervision knows of a contract when it is accepted. */
public interface SupervisionRecord {

    List<LateReport> lateReports(ContractId contract);

    /** Findings that are not closed. */
    List<Problem> openFindings(ContractId contract);
}
