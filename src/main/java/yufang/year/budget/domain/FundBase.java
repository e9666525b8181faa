package yufang.year.budget.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.shared.FiscalYear;
import yufang.shared.PersonId;
import yufang.year.budget.FundBaseId;

/**
 * The contributions collected in the year before, from which the ceiling of a programme year is taken (人社部规〔2017〕13号
 * 第五条).
 */
@Table(schema = "budget", name = "fund_base")
public class FundBase extends SourcedFigure<FundBase, FundBaseId> {

    @PersistenceCreator
    FundBase(
            FundBaseId id,
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

    /** @param figure collected in the year before {@code year} */
    static FundBase enter(FundBaseId id, FiscalYear year, StatedFigure figure, PersonId by, Instant now) {
        requirePositive(figure.amount());
        return new FundBase(id, by, now, null, year, figure, FigureStatus.ENTERED, by, null);
    }
}
