package yufang.year.supervision.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Calendars;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/** Makes monthly reports due, and takes back those that are owed no more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MonthlyDues {

    static final String SUBMIT = "supervision.report.submit";

    private final MonthlyReportRepository reports;
    private final Contracts contracts;
    private final Oversights oversights;
    private final Calendars calendars;
    private final Desk desk;

    MonthlyDues(
            MonthlyReportRepository reports,
            Contracts contracts,
            Oversights oversights,
            Calendars calendars,
            Desk desk) {
        this.reports = reports;
        this.contracts = contracts;
        this.oversights = oversights;
        this.calendars = calendars;
        this.desk = desk;
    }

    /**
     * The report of the month in which the day lies. A contract that has begun to run after the month’s day owes
     * nothing for that month.
     */
    void makeDue(SignedContract contract, LocalDate day, RuleSet rules) {
        oversights.begin(contract, day);
        if (!rules.isSet(MonthlyReport.RULE)) return;
        var month = YearMonth.from(day);
        var term = term(month, rules);
        if (term.surelyOverOn(day) || reports.existsByContractAndMonth(contract.id(), month.atDay(1))) return;
        var report = reports.save(MonthlyReport.due(contract, month, term, rules, desk.now()));
        desk.record("supervision.report.made-due", report.id(), contract.title(), month);
        open(report, contract);
    }

    /** The day that nobody could say is known by now. */
    void learnDays(RuleSet rules) {
        if (!rules.isSet(MonthlyReport.RULE)) return;
        for (var report : reports.findByDueIsNullAndStatus(ReportStatus.DUE)) {
            if (!report.learns(term(report.month(), rules), rules)) continue;
            reports.save(report);
            desk.record("supervision.report.day-known", report.id(), report.month(), String.valueOf(report.due()));
            desk.close(report.id(), SUBMIT);
            open(report, contracts.contract(report.contract()));
        }
    }

    /** False where it was known that the contract runs no more. */
    boolean end(SignedContract contract, LocalDate last) {
        if (!oversights.end(contract.id(), last)) return false;
        for (var report : reports.findByContractAndStatus(contract.id(), ReportStatus.DUE)) {
            if (!report.lapses(last)) continue;
            reports.save(report);
            desk.record("supervision.report.lapsed", report.id(), report.month(), last);
            desk.closeAll(report.id());
        }
        return true;
    }

    private Term term(YearMonth month, RuleSet rules) {
        return MonthlyReport.term(month, rules, calendars.current());
    }

    void open(MonthlyReport report, SignedContract contract) {
        desk.open(Work.of(
                        report.id(),
                        SUBMIT,
                        new Addressee.Desk(report.organisation(), Role.PROVIDER_MANAGER),
                        Wording.of("supervision.work.report", contract.title(), report.month()),
                        "/supervision/reports/" + report.id().value(),
                        Supervised.STEP)
                .until(report.term()));
    }
}
