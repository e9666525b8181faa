package yufang.year.budget.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.budget.FundBaseId;

/**
 * The contributions collected in the year before, from which the ceiling of a programme year is taken (人社部规〔2017〕13号
 * 第五条). One person enters them with the source document, another confirms them or sends them back.
 */
@Table(schema = "budget", name = "fund_base")
public class FundBase extends Stored<FundBase, FundBaseId> {

    private final FiscalYear year;
    private Money collected;

    @SuppressWarnings("UnusedVariable") // stored; its page reads it by SQL
    private String source;

    @SuppressWarnings("UnusedVariable") // as above
    private DocumentId document;

    private FundBaseStatus status;
    private PersonId enteredBy;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String returnReason;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    FundBase(
            FundBaseId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FiscalYear year,
            Money collected,
            String source,
            DocumentId document,
            FundBaseStatus status,
            PersonId enteredBy,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String returnReason,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.year = year;
        this.collected = collected;
        this.source = source;
        this.document = document;
        this.status = status;
        this.enteredBy = enteredBy;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.returnReason = returnReason;
        this.rulesVersion = rulesVersion;
    }

    /**
     * @param collected contributions collected in the year before {@code year}, in yuan, more than zero
     * @param source what the document is, as an auditor would cite it
     */
    static FundBase enter(
            FundBaseId id,
            FiscalYear year,
            Money collected,
            String source,
            DocumentId document,
            PersonId by,
            Instant now) {
        requirePositive(collected);
        return new FundBase(
                id,
                by,
                now,
                null,
                year,
                collected,
                source,
                document,
                FundBaseStatus.ENTERED,
                by,
                null,
                null,
                null,
                null);
    }

    /** Once sent back, it is entered anew. */
    void correct(Money newlyCollected, String newSource, DocumentId newDocument, PersonId by) {
        requirePositive(newlyCollected);
        status = status.become(FundBaseStatus.ENTERED);
        collected = newlyCollected;
        source = newSource;
        document = newDocument;
        enteredBy = by;
        // Nobody has decided on the new figures; the trail keeps what was decided on the old ones.
        decidedBy = null;
        decidedAt = null;
        returnReason = null;
    }

    /** What keeps this person from confirming it now; the page shows the same list. */
    public List<Problem> problemsBeforeConfirmation(PersonId by) {
        return enteredBy.equals(by) || createdBy().equals(by)
                ? List.of(Problem.of("budget.base.same-person"))
                : List.of();
    }

    void confirm(PersonId by, String rules, Instant now) {
        status = status.become(FundBaseStatus.CONFIRMED);
        RuleViolated.unlessAllowed(problemsBeforeConfirmation(by));
        decided(by, now);
        rulesVersion = rules;
    }

    void sendBack(PersonId by, String reason, Instant now) {
        status = status.become(FundBaseStatus.RETURNED);
        RuleViolated.unlessAllowed(problemsBeforeConfirmation(by));
        decided(by, now);
        returnReason = reason;
    }

    private void decided(PersonId by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    private static void requirePositive(Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new RuleViolated(List.of(Problem.of("form.bad.not-positive").at("collected")));
        }
    }

    public FiscalYear year() {
        return year;
    }

    public Money collected() {
        return collected;
    }

    public FundBaseStatus status() {
        return status;
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable String rulesVersion() {
        return rulesVersion;
    }
}
