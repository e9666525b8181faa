package yufang.year.supervision.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;

/** What the agency does with a spot check until the provider is told of it. */
@Component
@Transactional
public class SpotChecking {

    static final String CONCLUDE = "supervision.check.conclude";
    private static final String DOCUMENT = "supervision.check.document";

    private final SpotCheckRepository checks;
    private final Findings findings;
    private final Supervised supervised;
    private final Documents documents;
    private final Desk desk;

    SpotChecking(SpotCheckRepository checks, Findings findings, Supervised supervised, Documents documents, Desk desk) {
        this.checks = checks;
        this.findings = findings;
        this.supervised = supervised;
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * @param unit that was looked at; null where it was the project on that day
     * @param file a photograph or paper; may be absent, more can follow
     */
    public SpotCheckId record(ContractId id, @Nullable UnitId unit, Sighting sighting, Upload file) {
        var contract = supervised.contract(id);
        var check = checks.save(
                SpotCheck.record(contract, subject(contract, unit), sighting, desk.me(), desk.today(), desk.now()));
        if (!file.absent()) keep(check, file);
        desk.record("supervision.check.recorded", check.id(), check.about(), check.checkedOn());
        desk.open(Work.of(
                check.id(),
                CONCLUDE,
                new Addressee.One(desk.me()),
                Wording.of("supervision.work.conclude", check.about(), check.checkedOn()),
                address(check.id()),
                Supervised.STEP));
        return check.id();
    }

    private SpotCheck.Subject subject(SignedContract contract, @Nullable UnitId unit) {
        return new SpotCheck.Subject(
                unit,
                unit == null
                        ? contract.title()
                        : supervised.unit(contract.id(), unit).title());
    }

    public void correct(SpotCheckId id, int version, Sighting sighting) {
        var check = check(id).at(version);
        check.correct(sighting, supervised.contract(check.contract()).signedOn(), desk.today());
        checks.save(check);
        desk.record("supervision.check.corrected", id, check.about(), check.checkedOn());
    }

    public void addDocument(SpotCheckId id, Upload file) {
        var check = check(id);
        check.requireRecorded();
        keep(check, file);
        desk.record("supervision.check.document-added", id, file.name());
    }

    private void keep(SpotCheck check, Upload file) {
        documents.keep(file, DOCUMENT, check.id(), Visibility.organisation(check.organisation()));
    }

    public void addFinding(SpotCheckId id, int version, String seen, String place) {
        var check = check(id).at(version);
        var finding = findings.add(check, seen, place);
        checks.save(check);
        desk.record("supervision.finding.added", id, finding.number());
    }

    public void correctFinding(FindingId id, int version, String seen, String place) {
        var finding = findings.finding(id).at(version);
        finding.correct(check(finding.spotCheck()), seen, place);
        findings.save(finding);
        desk.record("supervision.finding.corrected", finding.spotCheck(), finding.number());
    }

    /** The provider learns what was found, or that nothing was. */
    public void conclude(SpotCheckId id, int version) {
        var check = check(id).at(version);
        check.conclude(desk.me(), desk.rules());
        checks.save(check);
        var found = findings.of(id);
        found.forEach(finding -> findings.askProvider(finding, check.about()));
        desk.record(
                found.isEmpty() ? "supervision.check.found-nothing" : "supervision.check.concluded",
                id,
                check.about(),
                found.size());
        desk.closeAll(id);
        supervised.report(check.contract(), desk.today());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeConclusion(SpotCheckId id, int documentsKept) {
        return check(id).problemsBeforeConclusion(documentsKept);
    }

    static String address(SpotCheckId id) {
        return "/supervision/spot-checks/" + id.value();
    }

    private SpotCheck check(SpotCheckId id) {
        return checks.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
