package yufang.year.supervision.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.regions.DailyTask;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.Rulebook;
import yufang.platform.Acting;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/**
 * Asks every running contract for its monthly report, as soon as its month has begun. No gate waits for it: whether a
 * report is late is a comparison of dates.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MonthlyReportTask implements DailyTask {

    private final Contracts contracts;
    private final MonthlyDues dues;
    private final Supervised supervised;
    private final Rulebook rulebook;

    MonthlyReportTask(Contracts contracts, MonthlyDues dues, Supervised supervised, Rulebook rulebook) {
        this.contracts = contracts;
        this.dues = dues;
        this.supervised = supervised;
        this.rulebook = rulebook;
    }

    @Override
    public String name() {
        return "supervision.monthly-reports";
    }

    @Override
    public void on(LocalDate day) {
        var rules = rulebook.at(Acting.currentIn().region(), day);
        dues.learnDays(rules);
        contracts.all().forEach(contract -> look(contract, day, rules));
    }

    private void look(SignedContract contract, LocalDate day, RuleSet rules) {
        if (contract.state() == ContractState.RUNNING) {
            dues.makeDue(contract, day, rules);
            supervised.report(contract, day);
        } else if (dues.end(contract, day.minusDays(1))) {
            supervised.report(contract, day);
        }
    }
}
