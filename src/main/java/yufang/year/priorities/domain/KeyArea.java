package yufang.year.priorities.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;

/** A candidate for the year's key areas, which is taken in or left out, each with a reason. */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "priorities", name = "key_area")
class KeyArea extends Stored<KeyArea, KeyAreaId> {

    private final KeyAreaStudyId study;
    private final AreaKind kind;
    private final String title;
    private final @Nullable String industryCodes;
    private @Nullable Choice choice;
    private @Nullable String reason;
    private @Nullable MandateId mandate;
    private @Nullable PersonId chosenBy;

    @PersistenceCreator
    KeyArea(
            KeyAreaId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            KeyAreaStudyId study,
            AreaKind kind,
            String title,
            @Nullable String industryCodes,
            @Nullable Choice choice,
            @Nullable String reason,
            @Nullable MandateId mandate,
            @Nullable PersonId chosenBy) {
        super(id, createdBy, createdAt, version);
        this.study = study;
        this.kind = kind;
        this.title = title;
        this.industryCodes = industryCodes;
        this.choice = choice;
        this.reason = reason;
        this.mandate = mandate;
        this.chosenBy = chosenBy;
    }

    /** @param codes of GB/T 4754, of an industry only */
    static KeyArea candidate(
            KeyAreaStudyId study, AreaKind kind, String title, @Nullable String codes, PersonId by, Instant now) {
        var known = IndustryCode.typedList(codes, "codes");
        if (known != null && kind != AreaKind.INDUSTRY) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.area.codes-of-industry").at("codes")));
        }
        return new KeyArea(KeyAreaId.next(), by, now, null, study, kind, title, known, null, null, null, null);
    }

    /** @param why in words that may be published; {@code rests} on the order that asks for it, where one does */
    void choose(Choice newly, String why, @Nullable MandateId rests, PersonId by) {
        if (why.isBlank()) {
            throw new RuleViolated(List.of(Problem.of("form.bad.missing").at("reason")));
        }
        choice = newly;
        reason = why;
        mandate = rests;
        chosenBy = by;
    }

    KeyAreaStudyId study() {
        return study;
    }

    String title() {
        return title;
    }

    boolean open() {
        return choice == null;
    }

    boolean takenIn() {
        return choice == Choice.TAKEN_IN;
    }
}
