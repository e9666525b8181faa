package yufang.year.payments.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectFigures;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectPanel;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.Ui;
import yufang.year.payments.domain.ContractMoney;
import yufang.year.payments.domain.MoneyBook;

/** Shows the money of a sub-project’s contract on the programme’s page. */
@Component
class PaymentFigures implements SubProjectFigures {

    private final MoneyBook moneys;
    private final Desk desk;

    PaymentFigures(MoneyBook moneys, Desk desk) {
        this.moneys = moneys;
        this.desk = desk;
    }

    @Override
    public SubProjectPanel of(SubProjectId subProject) {
        return new Panel(moneys.find(subProject), desk.rules());
    }

    /** The card of the contract, once there is one. */
    private record Panel(Optional<ContractMoney> found, RuleSet rules) implements SubProjectPanel {

        @Override
        public Optional<MoneyCard> money(Ui ui) {
            return found.map(money -> MoneyCards.now(money, rules, ui));
        }
    }
}
