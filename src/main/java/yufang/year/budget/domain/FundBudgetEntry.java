package yufang.year.budget.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.shared.FiscalYear;
import yufang.shared.PersonId;
import yufang.year.budget.FundBudgetEntryId;

/**
 * What the agency’s fund budget of a year holds for prevention (人社部规〔2017〕13号 第六条). Where the fund budget is adjusted,
 * the new amount is entered beside the old one, and the latest that is confirmed counts.
 */
@Table(schema = "budget", name = "fund_budget_entry")
public class FundBudgetEntry extends SourcedFigure<FundBudgetEntry, FundBudgetEntryId> {

    @PersistenceCreator
    FundBudgetEntry(
            FundBudgetEntryId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FiscalYear year,
            StatedFigure figure,
            FigureStatus status,
            PersonId enteredBy,
            @Nullable FigureDecision decision) {
        super(id, createdBy, createdAt, version, year, figure, status, enteredBy, decision);
    }

    static FundBudgetEntry enter(FundBudgetEntryId id, FiscalYear year, StatedFigure figure, PersonId by, Instant now) {
        requirePositive(figure.amount());
        return new FundBudgetEntry(id, by, now, null, year, figure, FigureStatus.ENTERED, by, null);
    }
}
