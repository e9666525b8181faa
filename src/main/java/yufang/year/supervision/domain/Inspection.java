package yufang.year.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * A look at how a whole sub-project is run (检查), announced or for a reason of its own, with its paper. It is written
 * down once; what it says is followed outside.
 */
@Table(schema = "supervision", name = "inspection")
public class Inspection extends Stored<Inspection, InspectionId> {

    private final SubProjectId subProject;
    private final Kind kind;
    private final LocalDate inspectedOn;
    private final LocalDate recordedOn;
    private final String inspectors;
    private final String result;
    private final DocumentId document;
    private final String rulesVersion;

    /** Whether those who run it knew of it before. */
    public enum Kind {
        ANNOUNCED,
        SPECIAL
    }

    /** What was looked at, when and by whom, and what came of it. */
    public record Report(SubProjectId subProject, Kind kind, LocalDate day, String inspectors, String result) {}

    @PersistenceCreator
    Inspection(
            InspectionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            SubProjectId subProject,
            Kind kind,
            LocalDate inspectedOn,
            LocalDate recordedOn,
            String inspectors,
            String result,
            DocumentId document,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.subProject = subProject;
        this.kind = kind;
        this.inspectedOn = inspectedOn;
        this.recordedOn = recordedOn;
        this.inspectors = inspectors;
        this.result = result;
        this.document = document;
        this.rulesVersion = rulesVersion;
    }

    static Inspection record(
            InspectionId id, Report report, DocumentId document, RuleSet rules, PersonId by, Instant now) {
        if (report.day().isAfter(rules.date())) {
            throw new RuleViolated(
                    List.of(Problem.of("supervision.check.future", rules.date()).at("day")));
        }
        return new Inspection(
                id,
                by,
                now,
                null,
                report.subProject(),
                report.kind(),
                report.day(),
                rules.date(),
                report.inspectors(),
                report.result(),
                document,
                rules.version());
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate inspectedOn() {
        return inspectedOn;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String inspectors() {
        return inspectors;
    }

    public String result() {
        return result;
    }

    public DocumentId document() {
        return document;
    }

    public String rulesVersion() {
        return rulesVersion;
    }
}
