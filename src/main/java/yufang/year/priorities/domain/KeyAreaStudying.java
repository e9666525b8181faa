package yufang.year.priorities.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.NewNotice;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.Notices;
import yufang.ground.disclosure.Origin;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.priorities.KeyAreaStudyId;

/** How a study goes from its beginning to the public notice. One public method is one transaction. */
@Component
@Transactional
public class KeyAreaStudying {

    static final int STEP = 1;
    private static final String PROPOSE = "priorities.propose";
    private static final String DECIDE = "priorities.decide";
    private static final String PUBLISH = "priorities.publish";
    private static final String STANDS = "areas.publish";

    private final KeyAreaStudyRepository studies;
    private final AskBook asks;
    private final Gathered gathered;
    private final Public outside;
    private final Desk desk;

    KeyAreaStudying(KeyAreaStudyRepository studies, AskBook asks, Gathered gathered, Public outside, Desk desk) {
        this.studies = studies;
        this.asks = asks;
        this.gathered = gathered;
        this.outside = outside;
        this.desk = desk;
    }

    public KeyAreaStudyId begin(FiscalYear year, Period period) {
        RuleViolated.unlessAllowed(year.problemsUnlessFrom(desk.today().getYear()));
        if (studies.existsByYear(year)) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.exists", year.toString()).at("year")));
        }
        var id = KeyAreaStudyId.next();
        var study = studies.save(KeyAreaStudy.begin(id, year, period, desk.me(), desk.today(), desk.now()));
        desk.record(
                "priorities.begun",
                id,
                year.toString(),
                period.first().toString(),
                period.last().toString());
        report(study);
        open(study, PROPOSE, Role.HRSS_OFFICER, "priorities.work.propose");
        return id;
    }

    /** The same problems keep it from being proposed; warnings among them do not. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeProposal(KeyAreaStudyId id) {
        return gathered.gate(id, desk.rules()).problems();
    }

    /** Questions that are still open then are overtaken. */
    public void propose(KeyAreaStudyId id, int version) {
        var study = studies.known(id).at(version);
        study.propose(problemsBeforeProposal(id), desk.me(), desk.now());
        asks.overtakeOpen(id);
        studies.save(study);
        desk.record("priorities.proposed", id, study.year().toString());
        report(study);
        desk.close(id, PROPOSE);
        open(study, DECIDE, Role.HRSS_LEADER, "priorities.work.decide");
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(KeyAreaStudyId id) {
        return studies.known(id).problemsBeforeDecision(desk.me());
    }

    public void decide(KeyAreaStudyId id, int version) {
        var study = studies.known(id).at(version);
        study.decide(desk.me(), desk.rules().version(), desk.today(), desk.now());
        studies.save(study);
        desk.record("priorities.decided", id, study.year().toString());
        report(study);
        desk.close(id, DECIDE);
        open(study, PUBLISH, Role.HRSS_OFFICER, "priorities.work.publish");
    }

    public void sendBack(KeyAreaStudyId id, int version, String reason) {
        var study = studies.known(id).at(version);
        study.sendBack(desk.me(), reason);
        studies.save(study);
        desk.recordBecause(reason, "priorities.returned", id, study.year().toString());
        report(study);
        desk.close(id, DECIDE);
        open(study, PROPOSE, Role.HRSS_OFFICER, "priorities.work.mend");
    }

    /** Until when a notice of today stands: rule {@code areas.publish}. */
    @Transactional(readOnly = true)
    public Term standing() {
        return desk.after(desk.today(), Span.of(desk.rules().days(STANDS).text()));
    }

    public void publish(KeyAreaStudyId id, int version, String title, String body) {
        var study = studies.known(id).at(version);
        var origin = new Origin("priorities", id, STEP);
        var notice = outside.notices().publish(new NewNotice(NoticeKind.ANNOUNCEMENT, origin, title, body, standing()));
        study.publish(notice, desk.me(), desk.rules().version(), desk.today());
        studies.save(study);
        desk.record("priorities.published", id, study.year().toString(), title);
        outside.programme().report(StepReport.done(study.year(), null, STEP, desk.today(), address(id)));
        desk.closeAll(id);
    }

    /** The line of the nine steps says how far the study is. */
    private void report(KeyAreaStudy study) {
        outside.programme()
                .report(StepReport.now(study.year(), null, STEP, address(study.id()))
                        .saying(Wording.word("priorities.status", study.status())));
    }

    private void open(KeyAreaStudy study, String act, Role desk, String title) {
        this.desk.open(Work.of(
                study.id(),
                act,
                Addressee.desk(desk),
                Wording.of(title, study.year().toString()),
                address(study.id()),
                STEP));
    }

    private static String address(KeyAreaStudyId id) {
        return "/priorities/studies/" + id.value();
    }

    /** Those who are told what was decided. */
    @Component
    record Public(Notices notices, Programme programme) {}
}
