package yufang.year.budget.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import yufang.platform.Stored;
import yufang.shared.EntityId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * A figure of the fund that stands on a document: one person enters it, another confirms it or sends it back.
 * Confirmed, it never changes.
 */
public abstract class SourcedFigure<A extends SourcedFigure<A, I>, I extends EntityId> extends Stored<A, I> {

    private final FiscalYear year;

    @Embedded.Empty
    private StatedFigure figure;

    private FigureStatus status;
    private PersonId enteredBy;

    @Embedded.Nullable
    private @Nullable FigureDecision decision;

    protected SourcedFigure(
            I id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FiscalYear year,
            StatedFigure figure,
            FigureStatus status,
            PersonId enteredBy,
            @Nullable FigureDecision decision) {
        super(id, createdBy, createdAt, version);
        this.year = year;
        this.figure = figure;
        this.status = status;
        this.enteredBy = enteredBy;
        this.decision = decision;
    }

    /** Once sent back, it is entered anew. */
    void correct(StatedFigure other, PersonId by) {
        requirePositive(other.amount());
        status = status.become(FigureStatus.ENTERED);
        figure = other;
        enteredBy = by;
        // Nobody has decided on the new figure; the trail keeps what was decided on the old one.
        decision = null;
    }

    /** What keeps this person from confirming it now; the page shows the same list. */
    public List<Problem> problemsBeforeConfirmation(PersonId by) {
        return enteredBy.equals(by) || createdBy().equals(by)
                ? List.of(Problem.of("budget.figure.same-person"))
                : List.of();
    }

    void confirm(PersonId by, String rules, LocalDate today, Instant now) {
        decide(FigureStatus.CONFIRMED, new FigureDecision(by, now, today, null, rules));
    }

    void sendBack(PersonId by, String reason, String rules, LocalDate today, Instant now) {
        decide(FigureStatus.RETURNED, new FigureDecision(by, now, today, reason, rules));
    }

    /** Whoever enters figures may: nobody has confirmed it, and the reason stays on record. */
    void withdraw(PersonId by, String reason, String rules, LocalDate today, Instant now) {
        status = status.become(FigureStatus.WITHDRAWN);
        decision = new FigureDecision(by, now, today, reason, rules);
    }

    private void decide(FigureStatus outcome, FigureDecision made) {
        status = status.become(outcome);
        RuleViolated.unlessAllowed(problemsBeforeConfirmation(made.decidedBy()));
        decision = made;
    }

    static void requirePositive(Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new RuleViolated(List.of(Problem.of("form.bad.not-positive").at("amount")));
        }
    }

    public FiscalYear year() {
        return year;
    }

    public Money amount() {
        return figure.amount();
    }

    public String source() {
        return figure.source();
    }

    public FigureStatus status() {
        return status;
    }

    @Nullable
    FigureDecision decision() {
        return decision;
    }
}
