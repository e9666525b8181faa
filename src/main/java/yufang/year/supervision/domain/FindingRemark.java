package yufang.year.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.supervision.FindingId;

/** One thing that was said about a finding, or done by it; it never changes. */
@Table(schema = "supervision", name = "finding_remark")
public class FindingRemark extends Stored<FindingRemark, FindingRemarkId> {

    private final FindingId finding;
    private final OrganisationId organisation;
    private final int position;
    private final Kind kind;
    private final String said;
    private final LocalDate saidOn;
    private final int struck;
    private final int lowered;

    /** Who says it, and what for. */
    public enum Kind {
        /** The provider's. */
        ANSWER,
        /** The agency asks again. */
        QUESTION,
        /** The agency has lowered what was verified, for this reason. */
        LOWERING,
        /** The agency's reason to close it. */
        CLOSURE
    }

    @PersistenceCreator
    FindingRemark(
            FindingRemarkId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FindingId finding,
            OrganisationId organisation,
            int position,
            Kind kind,
            String said,
            LocalDate saidOn,
            int struck,
            int lowered) {
        super(id, createdBy, createdAt, version);
        this.finding = finding;
        this.organisation = organisation;
        this.position = position;
        this.kind = kind;
        this.said = said;
        this.saidOn = saidOn;
        this.struck = struck;
        this.lowered = lowered;
    }

    /**
     * @param position from 1, in order
     * @param effect of a lowering; {@link Effect#NONE} of all else
     */
    static FindingRemark of(
            Finding finding,
            int position,
            Kind kind,
            String said,
            Effect effect,
            PersonId by,
            LocalDate today,
            Instant now) {
        return new FindingRemark(
                FindingRemarkId.next(),
                by,
                now,
                null,
                finding.id(),
                finding.organisation(),
                position,
                kind,
                said,
                today,
                effect.struck(),
                effect.lowered());
    }

    public FindingId finding() {
        return finding;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    public String said() {
        return said;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public int struck() {
        return struck;
    }

    public int lowered() {
        return lowered;
    }

    /** How many subjects were struck and how many figures lowered. */
    record Effect(int struck, int lowered) {

        static final Effect NONE = new Effect(0, 0);
    }
}
