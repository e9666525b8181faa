package yufang.year.payments.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.regions.DailyTask;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;

/**
 * Tells the providers every morning what they can ask for: contracts and acceptances do not know of payments. Nobody
 * has to wait for it, the page of the contract's money says the same at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskingTask implements DailyTask {

    private final MoneyBook moneys;
    private final PaymentBook book;
    private final Desk desk;

    AskingTask(MoneyBook moneys, PaymentBook book, Desk desk) {
        this.moneys = moneys;
        this.book = book;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "payments.asking";
    }

    @Override
    public void on(LocalDate day) {
        moneys.contracts().stream()
                .filter(contract -> contract.state() != ContractState.CLOSED)
                .forEach(this::invite);
    }

    private void invite(SignedContract contract) {
        var money = moneys.of(contract);
        money.next()
                .filter(kind -> money.problemsBeforeRequest(kind, desk.rules()).isEmpty())
                .ifPresent(kind -> book.invite(contract, kind, money.due(kind, null)));
    }
}
