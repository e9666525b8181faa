package yufang.year.budget.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.FiscalYear;

/** The confirmed figures of the fund that a budget is held to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FundFigures {

    private final FundBaseRepository bases;
    private final FundBudgetEntryRepository entries;
    private final Ceilings ceilings;

    FundFigures(FundBaseRepository bases, FundBudgetEntryRepository entries, Ceilings ceilings) {
        this.bases = bases;
        this.entries = entries;
        this.ceilings = ceilings;
    }

    Optional<FundBase> base(FiscalYear year) {
        return bases.findByYearAndStatus(year, FigureStatus.CONFIRMED);
    }

    /** The fund budget as it was last adjusted. */
    Optional<FundBudgetEntry> entry(FiscalYear year) {
        return entries.findFirstByYearAndStatusOrderByCreatedAtDesc(year, FigureStatus.CONFIRMED);
    }

    /** What holds without the province. */
    Ceiling ordinary(FundBase base, LocalDate day) {
        return ceilings.of(base.amount(), day);
    }

    /** Those of today; of an approved budget those that it was approved under. */
    Limits limits(Budget budget, LocalDate today) {
        var approval = budget.approval();
        var day = approval == null ? today : approval.approvedOn();
        var base = approval == null ? base(budget.year()) : bases.findById(approval.fundBase());
        var entry = approval == null ? entry(budget.year()) : entries.findById(approval.fundBudgetEntry());
        return new Limits(
                base.orElse(null),
                base.map(one -> ceilings.of(one.amount(), budget.raise(), day)).orElse(null),
                entry.orElse(null),
                ceilings.rules(day));
    }
}
