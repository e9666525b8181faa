package yufang.year.supervision.domain;

import yufang.year.contracts.ContractId;

/**
 * How the supervision of one contract went in the period of a report to the committee.
 *
 * @param reportsOwed monthly reports whose day lies in the period and is not to come
 * @param findingsOpen of those of the period’s spot checks
 */
public record CommitteeFigure(
        ContractId contract,
        String title,
        int reportsOwed,
        int reportsIn,
        int reportsLate,
        int spotChecks,
        int findings,
        int findingsOpen) {}
