package yufang.year.contracts.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractProgress;

/** Moves a contract on for the owners of later steps. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredContractProgress implements ContractProgress {

    private final ContractBook book;
    private final Desk desk;

    StoredContractProgress(ContractBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public void run(ContractId id) {
        move(id, ContractStatus.RUNNING);
        desk.close(id, ContractProgress.EXECUTE);
    }

    @Override
    public void accept(ContractId id) {
        move(id, ContractStatus.ACCEPTED);
    }

    @Override
    public void close(ContractId id) {
        move(id, ContractStatus.CLOSED);
    }

    @Override
    public void reopen(ContractId id) {
        move(id, ContractStatus.ACCEPTED);
    }

    private void move(ContractId id, ContractStatus next) {
        var contract = book.contract(id);
        contract.move(next);
        book.save(contract);
    }
}
