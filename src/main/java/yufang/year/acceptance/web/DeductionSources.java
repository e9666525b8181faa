package yufang.year.acceptance.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;
import yufang.year.acceptance.domain.AcceptanceReading;
import yufang.year.acceptance.domain.ComputedDeduction;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.DeductionRow;
import yufang.year.acceptance.query.OutcomeQueries;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.ObligationId;
import yufang.year.supervision.LateReport;
import yufang.year.supervision.SupervisionRecord;

/** What deductions rest on: the freeze, the contract’s terms, and the reports that came late. */
@Component
class DeductionSources {

    private final AcceptanceQueries cases;
    private final OutcomeQueries outcome;
    private final AcceptanceReading reading;
    private final Contracts contracts;
    private final SupervisionRecord supervision;

    DeductionSources(
            AcceptanceQueries cases,
            OutcomeQueries outcome,
            AcceptanceReading reading,
            Contracts contracts,
            SupervisionRecord supervision) {
        this.cases = cases;
        this.outcome = outcome;
        this.reading = reading;
        this.contracts = contracts;
        this.supervision = supervision;
    }

    CaseDetails details(AcceptanceCaseId id) {
        return cases.details(id);
    }

    ComputedDeduction computed(AcceptanceCaseId id, ObligationId obligation) {
        return reading.deduction(id, obligation);
    }

    DeductionRow deduction(AcceptanceCaseId id, DeductionId deduction) {
        return outcome.deduction(id, deduction);
    }

    String penalties(CaseDetails details) {
        return contracts.contract(details.contract()).penalties();
    }

    List<LateReport> lateReports(CaseDetails details) {
        return supervision.lateReports(details.contract());
    }
}
