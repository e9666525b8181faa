package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.IssuedPlan;
import yufang.year.procurement.IntentionId;

/**
 * The early announcement that something will be bought (采购意向), published before there is a plan. Once the plan is
 * issued a sub-project takes it over: its day counts for that sub-project's procurement.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "procurement", name = "intention")
public class ProcurementIntention extends Stored<ProcurementIntention, IntentionId> {

    @Embedded.Empty
    private final IntentionText text;

    private final NoticeId notice;
    private final LocalDate publishedOn;
    private final String rulesVersion;
    private IntentionStatus status;

    @Embedded.Nullable
    private @Nullable Attachment attachment;

    @PersistenceCreator
    ProcurementIntention(
            IntentionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            IntentionText text,
            NoticeId notice,
            LocalDate publishedOn,
            String rulesVersion,
            IntentionStatus status,
            @Nullable Attachment attachment) {
        super(id, createdBy, createdAt, version);
        this.text = text;
        this.notice = notice;
        this.publishedOn = publishedOn;
        this.rulesVersion = rulesVersion;
        this.status = status;
        this.attachment = attachment;
    }

    /** The words were checked before the notice went out. */
    static ProcurementIntention publish(
            IntentionId id,
            IntentionText text,
            NoticeId notice,
            LocalDate today,
            String rules,
            PersonId by,
            Instant now) {
        return new ProcurementIntention(id, by, now, null, text, notice, today, rules, IntentionStatus.PUBLISHED, null);
    }

    /**
     * @param plan in force that has the sub-project, null where none does
     * @param taken true where the sub-project has an intention already
     */
    void attach(SubProjectId subProject, @Nullable IssuedPlan plan, boolean taken, PersonId by, LocalDate today) {
        status = status.become(IntentionStatus.ATTACHED);
        if (plan == null || !plan.year().equals(text.year())) {
            throw refused("intention.attach.plan", text.year().toString());
        }
        if (taken) throw refused("intention.attach.taken");
        attachment = new Attachment(subProject, by, today);
    }

    private static RuleViolated refused(String code, Object... arguments) {
        return new RuleViolated(List.of(Problem.of(code, arguments).at("subProject")));
    }

    /** What keeps a wrong attachment from being undone; the page shows the same list. */
    static List<Problem> problemsBeforeDetaching(boolean procurementBegun) {
        return procurementBegun ? List.of(Problem.of("intention.detach.begun")) : List.of();
    }

    void detach(boolean procurementBegun) {
        status = status.become(IntentionStatus.PUBLISHED);
        RuleViolated.unlessAllowed(problemsBeforeDetaching(procurementBegun));
        attachment = null;
    }

    public IntentionText text() {
        return text;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public IntentionStatus status() {
        return status;
    }

    public @Nullable SubProjectId subProject() {
        return attachment == null ? null : attachment.subProject();
    }

    /** To which sub-project it belongs, by whom and since when. */
    record Attachment(SubProjectId subProject, PersonId attachedBy, LocalDate attachedOn) {}
}
