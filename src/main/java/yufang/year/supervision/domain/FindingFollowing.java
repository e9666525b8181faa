package yufang.year.supervision.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.year.supervision.FindingId;

/** How a finding is followed: the provider answers, the agency asks again or closes it. */
@Component
@Transactional
public class FindingFollowing {

    private static final String DOCUMENT = "supervision.finding.document";

    private final Findings findings;
    private final SpotCheckRepository checks;
    private final Supervised supervised;
    private final Documents documents;
    private final Desk desk;

    FindingFollowing(
            Findings findings, SpotCheckRepository checks, Supervised supervised, Documents documents, Desk desk) {
        this.findings = findings;
        this.checks = checks;
        this.supervised = supervised;
        this.documents = documents;
        this.desk = desk;
    }

    /** @param file may be absent */
    public void answer(FindingId id, int version, String said, Upload file) {
        var finding = findings.finding(id);
        if (!finding.organisation().equals(desk.acting().organisation())) throw new NotFound(id);
        finding.at(version).answer(desk.me());
        findings.save(finding);
        findings.remark(finding, FindingRemark.Kind.ANSWER, said, FindingRemark.Effect.NONE);
        if (!file.absent()) {
            documents.keep(file, DOCUMENT, id, Visibility.organisation(finding.organisation()));
        }
        desk.record("supervision.finding.answered", id, about(finding), finding.number());
        desk.close(id, Findings.ANSWER);
        findings.askAgency(finding, about(finding));
    }

    public void askAgain(FindingId id, int version, String reason) {
        var finding = findings.finding(id).at(version);
        finding.askAgain(desk.me());
        findings.save(finding);
        findings.remark(finding, FindingRemark.Kind.QUESTION, reason, FindingRemark.Effect.NONE);
        desk.recordBecause(reason, "supervision.finding.asked-again", id, about(finding), finding.number());
        desk.close(id, Findings.DECIDE);
        findings.askProvider(finding, about(finding));
    }

    public void close(FindingId id, int version, String reason) {
        var finding = findings.finding(id).at(version);
        finding.close(desk.me(), desk.rules());
        findings.save(finding);
        findings.remark(finding, FindingRemark.Kind.CLOSURE, reason, FindingRemark.Effect.NONE);
        desk.recordBecause(reason, "supervision.finding.closed-as", id, about(finding), finding.number());
        desk.closeAll(id);
        supervised.report(finding.contract(), desk.today());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(FindingId id) {
        return findings.finding(id).problemsBeforeDecision(desk.me());
    }

    private String about(Finding finding) {
        return checks.findById(finding.spotCheck())
                .orElseThrow(() -> new NotFound(finding.spotCheck()))
                .about();
    }
}
