package yufang.year.priorities.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;

/** An order from above, or an industry that the city puts first: a reason that no figure gives. */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "priorities", name = "mandate")
class Mandate extends Stored<Mandate, MandateId> {

    private final KeyAreaStudyId study;
    private final MandateKind kind;
    private final String title;
    private final @Nullable String number;
    private final String asks;
    private final @Nullable DocumentId document;

    @PersistenceCreator
    Mandate(
            MandateId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            KeyAreaStudyId study,
            MandateKind kind,
            String title,
            @Nullable String number,
            String asks,
            @Nullable DocumentId document) {
        super(id, createdBy, createdAt, version);
        if (kind == MandateKind.SUPERIOR_ORDER && number == null) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.mandate.no-number").at("number")));
        }
        this.study = study;
        this.kind = kind;
        this.title = title;
        this.number = number;
        this.asks = asks;
        this.document = document;
    }

    KeyAreaStudyId study() {
        return study;
    }
}
