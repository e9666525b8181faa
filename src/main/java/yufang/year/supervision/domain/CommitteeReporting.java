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
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;

/** What people do with reports to the committee: the agency drafts and hands in, the committee's office receives. */
@Component
@Transactional
public class CommitteeReporting {

    static final String RECEIVE = "supervision.committee.receive";
    private static final String DOCUMENT = "supervision.committee.document";

    private final CommitteeReportRepository reports;
    private final CommitteeFigures figures;
    private final Documents documents;
    private final Desk desk;

    CommitteeReporting(CommitteeReportRepository reports, CommitteeFigures figures, Documents documents, Desk desk) {
        this.reports = reports;
        this.figures = figures;
        this.documents = documents;
        this.desk = desk;
    }

    public CommitteeReportId draft(FiscalYear year, CommitteeReport.Words words) {
        var report = reports.save(CommitteeReport.draft(year, words, desk.me(), desk.now()));
        desk.record("supervision.committee.drafted", report.id(), report.title());
        return report.id();
    }

    public void correct(CommitteeReportId id, int version, CommitteeReport.Words words) {
        var report = report(id).at(version);
        report.correct(words);
        reports.save(report);
        desk.record("supervision.committee.corrected", id, report.title());
    }

    /** @param file may be absent: what the report says may do */
    public void handIn(CommitteeReportId id, int version, Upload file) {
        var report = report(id).at(version);
        report.handIn(desk.me(), desk.rules());
        reports.save(report);
        figures.keep(report, desk.today());
        if (!file.absent()) documents.keep(file, DOCUMENT, id, Visibility.internal());
        desk.record("supervision.committee.handed-in", id, report.title());
        desk.open(Work.of(
                id,
                RECEIVE,
                Addressee.desk(Role.COMMITTEE_OFFICE),
                Wording.of("supervision.work.receive", report.title()),
                "/supervision/committee-reports/" + id.value(),
                Supervised.STEP));
    }

    public void receive(CommitteeReportId id, int version) {
        var report = report(id).at(version);
        report.receive(desk.me(), desk.today());
        reports.save(report);
        desk.record("supervision.committee.received", id, report.title());
        desk.closeAll(id);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeHandingIn(CommitteeReportId id) {
        return report(id).problemsBeforeHandingIn(desk.today());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeReceipt(CommitteeReportId id) {
        return report(id).problemsBeforeReceipt(desk.me());
    }

    private CommitteeReport report(CommitteeReportId id) {
        return reports.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
