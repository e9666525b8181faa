package yufang.year.budget.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.Percentage;
import yufang.shared.RuleViolated;
import yufang.year.budget.BudgetId;

/** Notes with a budget that the province has consented to a higher share of the contributions. */
@Component
@Transactional
public class CeilingRaising {

    private static final String CONSENT = "budget.raise.document";

    private final BudgetRepository budgets;
    private final FundFigures figures;
    private final Documents documents;
    private final Desk desk;

    CeilingRaising(BudgetRepository budgets, FundFigures figures, Documents documents, Desk desk) {
        this.budgets = budgets;
        this.figures = figures;
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * @param share of the contributions, higher than without the province
     * @param number of the provincial departments’ document
     */
    public void raise(BudgetId id, int version, Percentage share, String number, Upload file) {
        var budget = budgets.known(id).at(version);
        var base = figures.base(budget.year()).orElseThrow(() -> RuleViolated.because("budget.raise.no-base"));
        var consent = new CapRaise(share.percent(), number, documents.keep(file, CONSENT, id, Visibility.internal()));
        budget.raise(consent, figures.ordinary(base, desk.today()), desk.me());
        budgets.save(budget);
        desk.record("budget.raised", id, share.toString(), number);
    }
}
