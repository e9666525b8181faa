package yufang.year.supervision.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;

/** Keeps the findings of spot checks with what was said about them, and tells the provider. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Findings {

    static final String ANSWER = "supervision.finding.answer";
    static final String DECIDE = "supervision.finding.decide";

    private final FindingRepository findings;
    private final FindingRemarkRepository remarks;
    private final Desk desk;

    Findings(FindingRepository findings, FindingRemarkRepository remarks, Desk desk) {
        this.findings = findings;
        this.remarks = remarks;
        this.desk = desk;
    }

    Finding finding(FindingId id) {
        return findings.findById(id).orElseThrow(() -> new NotFound(id));
    }

    Finding add(SpotCheck check, String seen, String place) {
        var number = findings.countBySpotCheck(check.id()) + 1;
        return findings.save(Finding.of(check, number, seen, place, desk.me(), desk.now()));
    }

    List<Finding> of(SpotCheckId check) {
        return findings.findBySpotCheckOrderByNumber(check);
    }

    void save(Finding finding) {
        findings.save(finding);
    }

    void remark(Finding finding, FindingRemark.Kind kind, String said, FindingRemark.Effect effect) {
        var position = remarks.countByFinding(finding.id()) + 1;
        remarks.save(FindingRemark.of(finding, position, kind, said, effect, desk.me(), desk.today(), desk.now()));
    }

    void askProvider(Finding finding, String about) {
        desk.open(work(
                finding,
                ANSWER,
                new Addressee.Desk(finding.organisation(), Role.PROVIDER_MANAGER),
                Wording.of("supervision.work.answer", about)));
    }

    void askAgency(Finding finding, String about) {
        desk.open(work(
                finding, DECIDE, Addressee.desk(Role.AGENCY_OFFICER), Wording.of("supervision.work.decide", about)));
    }

    private static Work work(Finding finding, String act, Addressee to, Wording title) {
        return Work.of(finding.id(), act, to, title, address(finding.id()), Supervised.STEP);
    }

    static String address(FindingId id) {
        return "/supervision/findings/" + id.value();
    }
}
