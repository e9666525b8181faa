package yufang.year.delivery.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectFigures;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectPanel;
import yufang.platform.ui.LedgerRow;
import yufang.platform.ui.Ui;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.Ledgers;
import yufang.year.delivery.ObligationLedger;

/** Puts the quantity ledger on the programme's page of a sub-project, once it has a contract. */
@Component
@Transactional(readOnly = true)
class LedgerPanels implements SubProjectFigures {

    private final Contracts contracts;
    private final Ledgers ledgers;

    LedgerPanels(Contracts contracts, Ledgers ledgers) {
        this.contracts = contracts;
        this.ledgers = ledgers;
    }

    @Override
    public SubProjectPanel of(SubProjectId subProject) {
        return contracts
                .of(subProject)
                .<SubProjectPanel>map(contract -> new Panel(contract.id(), ledgers.of(contract.id())))
                .orElseGet(() -> new SubProjectPanel() {});
    }

    private record Panel(ContractId contract, List<ObligationLedger> ledgers) implements SubProjectPanel {

        @Override
        public List<LedgerRow> ledger(Ui ui) {
            return new LedgerTable(contract, ui).rows(ledgers);
        }
    }
}
