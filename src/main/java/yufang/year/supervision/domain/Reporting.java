package yufang.year.supervision.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.UnitSummary;
import yufang.year.supervision.MonthlyReportId;

/** What people do with monthly reports: the provider hands in, the agency takes note or returns. */
@Component
@Transactional
public class Reporting {

    static final String LOOK = "supervision.report.look";
    private static final String DOCUMENT = "supervision.report.document";

    private final MonthlyReportRepository reports;
    private final Statements statements;
    private final Supervised supervised;
    private final Documents documents;
    private final Desk desk;

    Reporting(
            MonthlyReportRepository reports,
            Statements statements,
            Supervised supervised,
            Documents documents,
            Desk desk) {
        this.reports = reports;
        this.statements = statements;
        this.supervised = supervised;
        this.documents = documents;
        this.desk = desk;
    }

    /** @param file may be absent: what the words say may do */
    public void submit(MonthlyReportId id, int version, ReportWords words, Upload file) {
        var report = own(id).at(version);
        report.submit(desk.me(), desk.today());
        statements.write(report, words);
        reports.save(report);
        if (!file.absent()) {
            documents.keep(file, DOCUMENT, id, Visibility.organisation(report.organisation()));
        }
        var contract = supervised.contract(report.contract());
        desk.record("supervision.report.submitted", id, contract.title(), report.month());
        desk.close(id, MonthlyDues.SUBMIT);
        desk.open(work(report, LOOK, Addressee.desk(Role.AGENCY_OFFICER), "supervision.work.look", contract));
        supervised.report(contract, desk.today());
    }

    public void takeNote(MonthlyReportId id, int version) {
        var report = report(id).at(version);
        report.takeNote(desk.me(), desk.rules());
        reports.save(report);
        var contract = supervised.contract(report.contract());
        desk.record("supervision.report.taken-note", id, contract.title(), report.month());
        desk.closeAll(id);
        supervised.report(contract, desk.today());
    }

    public void sendBack(MonthlyReportId id, int version, String reason) {
        var report = report(id).at(version);
        report.sendBack(desk.me(), reason, desk.rules());
        reports.save(report);
        var contract = supervised.contract(report.contract());
        desk.recordBecause(reason, "supervision.report.returned", id, contract.title(), report.month());
        desk.close(id, LOOK);
        desk.open(work(
                report,
                MonthlyDues.SUBMIT,
                new Addressee.Desk(report.organisation(), Role.PROVIDER_MANAGER),
                "supervision.work.again",
                contract));
        supervised.report(contract, desk.today());
    }

    private static Work work(MonthlyReport report, String act, Addressee to, String title, SignedContract contract) {
        return Work.of(
                report.id(),
                act,
                to,
                Wording.of(title, contract.title(), report.month()),
                "/supervision/reports/" + report.id().value(),
                Supervised.STEP);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeSubmission(MonthlyReportId id) {
        return report(id).problemsBeforeSubmission(desk.rules(), desk.today());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(MonthlyReportId id) {
        return report(id).problemsBeforeDecision(desk.me());
    }

    /** What the execution plan has for the month after, to begin the words with. */
    @Transactional(readOnly = true)
    public List<UnitSummary> plannedAfter(MonthlyReportId id) {
        return statements.plannedAfter(own(id));
    }

    private MonthlyReport report(MonthlyReportId id) {
        return reports.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private MonthlyReport own(MonthlyReportId id) {
        return reports.findById(id)
                .filter(report -> report.organisation().equals(desk.acting().organisation()))
                .orElseThrow(() -> new NotFound(id));
    }
}
