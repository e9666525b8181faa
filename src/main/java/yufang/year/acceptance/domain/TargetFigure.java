package yufang.year.acceptance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

/**
 * The figure of a performance target that no ledger knows: an examination, a questionnaire. One person of the agency
 * enters it with the document, another holds both against each other; a wrong one is rejected and entered anew.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "target_figure")
class TargetFigure extends Stored<TargetFigure, TargetFigureId> {

    private final AcceptanceCaseId acceptanceCase;
    private final int application;
    private final PerformanceTargetId target;
    private final BigDecimal numerator;
    private final @Nullable BigDecimal denominator;
    private final String source;
    private final DocumentId document;
    private FigureStatus status;
    private @Nullable PersonId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String rejection;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    TargetFigure(
            TargetFigureId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AcceptanceCaseId acceptanceCase,
            int application,
            PerformanceTargetId target,
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String source,
            DocumentId document,
            FigureStatus status,
            @Nullable PersonId decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String rejection,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.acceptanceCase = acceptanceCase;
        this.application = application;
        this.target = target;
        this.numerator = numerator;
        this.denominator = denominator;
        this.source = source;
        this.document = document;
        this.status = status;
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.rejection = rejection;
        this.rulesVersion = rulesVersion;
    }

    /** @param source what the document is, as an auditor would cite it */
    static TargetFigure enter(
            TargetFigureId id,
            AcceptanceCase acceptance,
            PerformanceTarget target,
            StatedFigure figure,
            String source,
            DocumentId document,
            PersonId by,
            Instant now) {
        RuleViolated.unlessAllowed(figure.problems(TargetScale.of(target)));
        return new TargetFigure(
                id,
                by,
                now,
                null,
                acceptance.id(),
                acceptance.application(),
                target.id(),
                figure.numerator(),
                figure.denominator(),
                source,
                document,
                FigureStatus.ENTERED,
                null,
                null,
                null,
                null);
    }

    /** What keeps this person from deciding on it; the page shows the same list. */
    List<Problem> problemsBeforeDecision(PersonId by) {
        return createdBy().equals(by) ? List.of(Problem.of("acceptance.figure.same-person")) : List.of();
    }

    void confirm(String rules, PersonId by, LocalDate today) {
        decide(FigureStatus.CONFIRMED, rules, by, today);
    }

    void reject(String reason, String rules, PersonId by, LocalDate today) {
        decide(FigureStatus.REJECTED, rules, by, today);
        rejection = reason;
    }

    private void decide(FigureStatus outcome, String rules, PersonId by, LocalDate today) {
        status = status.become(outcome);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        decidedBy = by;
        decidedOn = today;
        rulesVersion = rules;
    }

    AcceptanceCaseId acceptanceCase() {
        return acceptanceCase;
    }

    int application() {
        return application;
    }

    PerformanceTargetId target() {
        return target;
    }

    FigureStatus status() {
        return status;
    }

    StatedFigure figure() {
        return new StatedFigure(numerator, denominator);
    }
}
