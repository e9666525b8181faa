package yufang.year.priorities.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.RuleViolated;
import yufang.year.priorities.IndustryRowId;
import yufang.year.priorities.KeyAreaStudyId;

/** A row of the data summary: one industry, or all of them together, as one source counts it. */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "priorities", name = "industry_row")
class IndustryRow extends Stored<IndustryRow, IndustryRowId> {

    private final KeyAreaStudyId study;
    private String name;
    private @Nullable String code;

    @Embedded.Empty
    private IndustryFigures figures;

    private String source;

    @PersistenceCreator
    IndustryRow(
            IndustryRowId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            KeyAreaStudyId study,
            String name,
            @Nullable String code,
            IndustryFigures figures,
            String source) {
        super(id, createdBy, createdAt, version);
        this.study = study;
        this.name = name;
        this.code = code;
        this.figures = figures;
        this.source = source;
    }

    static IndustryRow of(KeyAreaStudyId study, IndustryLine line, PersonId by, Instant now) {
        var row = new IndustryRow(
                IndustryRowId.next(), by, now, null, study, line.name(), line.code(), line.figures(), line.source());
        row.become(line);
        return row;
    }

    /** The whole row is as newly said: a figure left blank is unknown from now on. */
    void become(IndustryLine line) {
        RuleViolated.unlessAllowed(line.figures().problems());
        name = line.name();
        code = line.code();
        figures = line.figures();
        source = line.source();
    }

    KeyAreaStudyId study() {
        return study;
    }

    String name() {
        return name;
    }
}
