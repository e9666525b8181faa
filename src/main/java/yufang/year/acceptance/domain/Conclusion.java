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
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.AcceptanceScore;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;

/**
 * What a review came to (验收结论): the sum of the scores against the pass mark of the day on which it began. The agency
 * records it with the report; nobody types the outcome, and nothing of it changes.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "conclusion")
class Conclusion extends Stored<Conclusion, ConclusionId> {

    private final AcceptanceCaseId acceptanceCase;
    private final int application;
    private final OrganisationId organisation;
    private final BigDecimal total;
    private final BigDecimal passMark;
    private final boolean passed;
    private final String report;
    private final DocumentId document;
    private final LocalDate concludedOn;
    private final String rulesVersion;

    /** The report (验收报告) as the agency files it. */
    record Report(String text, DocumentId document) {}

    @PersistenceCreator
    Conclusion(
            ConclusionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AcceptanceCaseId acceptanceCase,
            int application,
            OrganisationId organisation,
            BigDecimal total,
            BigDecimal passMark,
            boolean passed,
            String report,
            DocumentId document,
            LocalDate concludedOn,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.acceptanceCase = acceptanceCase;
        this.application = application;
        this.organisation = organisation;
        this.total = total;
        this.passMark = passMark;
        this.passed = passed;
        this.report = report;
        this.document = document;
        this.concludedOn = concludedOn;
        this.rulesVersion = rulesVersion;
    }

    static Conclusion record(
            AcceptanceCase acceptance,
            AcceptanceScore score,
            Points passMark,
            Report report,
            LocalDate today,
            String rules,
            PersonId by,
            Instant now) {
        return new Conclusion(
                ConclusionId.next(),
                by,
                now,
                null,
                acceptance.id(),
                acceptance.application(),
                acceptance.organisation(),
                score.total().value(),
                passMark.value(),
                score.passes(passMark),
                report.text(),
                report.document(),
                today,
                rules);
    }

    /** A mark out of another sum than 100 could not be held against the score. */
    static List<Problem> problemsOfMark(BigDecimal of) {
        return of.compareTo(Points.HUNDRED.value()) == 0
                ? List.of()
                : List.of(Problem.of("acceptance.gate.mark", of.toPlainString()));
    }

    /** @throws RuleViolated where the rulebook's mark is out of another sum than 100 */
    static Points mark(BigDecimal pass, BigDecimal of) {
        RuleViolated.unlessAllowed(problemsOfMark(of));
        return new Points(pass);
    }

    boolean isPassed() {
        return passed;
    }

    Points total() {
        return new Points(total);
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    int application() {
        return application;
    }
}
