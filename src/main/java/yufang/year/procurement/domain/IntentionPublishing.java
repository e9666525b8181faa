package yufang.year.procurement.domain;

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
import yufang.ground.disclosure.Origin;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.planning.PlannedSubProject;
import yufang.year.procurement.IntentionId;

/** What the agency does with intentions to buy: publishes them, and gives each to its sub-project later. */
@Component
@Transactional
public class IntentionPublishing {

    static final String RULE = "pd.intention";
    private static final String ATTACH = "intention.attach";
    private static final int STEP = 5;

    private final IntentionRepository intentions;
    private final IntentionUse use;
    private final IntentionSpent spent;
    private final DemandDisclosing.Outside outside;
    private final Desk desk;

    IntentionPublishing(
            IntentionRepository intentions,
            IntentionUse use,
            IntentionSpent spent,
            DemandDisclosing.Outside outside,
            Desk desk) {
        this.intentions = intentions;
        this.use = use;
        this.spent = spent;
        this.outside = outside;
        this.desk = desk;
    }

    /**
     * Until when an intention stands that is published today: as long as nothing may be bought, {@code pd.intention}.
     */
    @Transactional(readOnly = true)
    public Term standing() {
        return desk.after(desk.today(), Span.of(desk.rules().days(RULE).text()));
    }

    public IntentionId publish(IntentionText text) {
        RuleViolated.unlessAllowed(text.problems(desk.today()));
        var id = IntentionId.next();
        var notice = outside.notices()
                .publish(new NewNotice(
                        NoticeKind.ANNOUNCEMENT,
                        new Origin(DemandDisclosing.OWNER, id, STEP),
                        outside.words().say(Wording.of("intention.notice.title", text.title())),
                        outside.words().say(body(text)),
                        standing()));
        intentions.save(ProcurementIntention.publish(
                id, text, notice, desk.today(), desk.rules().version(), desk.me(), desk.now()));
        desk.record("intention.published", id, text.year().toString(), text.title());
        return id;
    }

    private static Wording body(IntentionText text) {
        return Wording.of(
                "intention.notice.body",
                text.title(),
                text.object(),
                text.estimate(),
                Integer.toString(text.month().getYear()),
                text.month().getMonthValue());
    }

    public void attach(IntentionId id, int version, SubProjectId subProject) {
        var intention = intention(id).at(version);
        var plan = use.planOf(subProject);
        intention.attach(subProject, plan.orElse(null), use.isTaken(subProject), desk.me(), desk.today());
        intentions.save(intention);
        desk.record(
                "intention.attached",
                id,
                plan.flatMap(issued -> issued.subProject(subProject))
                        .map(PlannedSubProject::title)
                        .orElseThrow());
        desk.closeAll(id);
    }

    /** What keeps the attachment from being undone. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDetaching(IntentionId id) {
        return ProcurementIntention.problemsBeforeDetaching(isUsed(intention(id)));
    }

    public void detach(IntentionId id, int version, String reason) {
        var intention = intention(id).at(version);
        intention.detach(isUsed(intention));
        intentions.save(intention);
        desk.recordBecause(reason, "intention.detached", id, intention.text().title());
        askForAttachment(intention);
    }

    /** The sub-projects that it may be given to. */
    @Transactional(readOnly = true)
    public List<PlannedSubProject> waiting(IntentionId id) {
        return use.waiting(intention(id).text().year());
    }

    private boolean isUsed(ProcurementIntention intention) {
        var subProject = intention.subProject();
        return subProject != null && spent.isSpent(subProject);
    }

    /** Once there is a plan with a sub-project that has none. */
    void askForAttachment(ProcurementIntention intention) {
        if (use.waiting(intention.text().year()).isEmpty()) return;
        desk.open(Work.of(
                intention.id(),
                ATTACH,
                Addressee.desk(Role.AGENCY_OFFICER),
                Wording.of("intention.work.attach", intention.text().title()),
                "/procurement/intentions/" + intention.id().value(),
                STEP));
    }

    private ProcurementIntention intention(IntentionId id) {
        return intentions.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
