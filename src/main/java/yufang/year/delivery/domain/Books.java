package yufang.year.delivery.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/**
 * The book of units of each contract. Whoever enters or decides on a unit holds it, so that no review begins meanwhile;
 * a review, and what must be weighed against all units at once, takes it alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Books {

    private final Contracts contracts;
    private final JdbcClient jdbc;

    Books(Contracts contracts, JdbcClient jdbc) {
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    void open(SignedContract contract) {
        jdbc.sql("""
                insert into delivery.book (contract, organisation) values (:contract, :organisation)
                on conflict do nothing
                """)
                .param("contract", contract.id().value())
                .param("organisation", contract.provider().value())
                .update();
    }

    /** @throws RuleViolated unless the contract is running and not under review */
    SignedContract hold(ContractId id) {
        return open(id, "select delivery.hold_book(:contract)", Set.of(ContractState.RUNNING));
    }

    /** Alone, until the transaction ends; otherwise as {@link #hold}. */
    SignedContract take(ContractId id) {
        return open(id, "select delivery.take_book(:contract)", Set.of(ContractState.RUNNING));
    }

    /** As {@link #take}, also before anything is carried out under the contract. */
    SignedContract takeSigned(ContractId id) {
        return open(id, "select delivery.take_book(:contract)", Set.of(ContractState.SIGNED, ContractState.RUNNING));
    }

    private SignedContract open(ContractId id, String lock, Set<ContractState> states) {
        var open = ask(id, lock);
        // After the lock: who waited for it sees what the one before him did to the contract. Its end is said before
        // the review that led to it.
        var contract = contracts.contract(id);
        if (!states.contains(contract.state())) {
            throw RuleViolated.because(
                    "delivery.contract-not-running", Wording.word("delivery.contract-state", contract.state()));
        }
        if (!Boolean.TRUE.equals(open)) throw RuleViolated.because("delivery.under-review");
        return contract;
    }

    /** Takes the book of a contract whatever its state; false where it is under review already. */
    boolean lock(ContractId id) {
        return Boolean.TRUE.equals(ask(id, "select delivery.take_book(:contract)"));
    }

    void review(ContractId id, boolean begins) {
        jdbc.sql("update delivery.book set under_review = :begins where contract = :contract")
                .param("begins", begins)
                .param("contract", id.value())
                .update();
    }

    private @Nullable Boolean ask(ContractId id, String lock) {
        return jdbc.sql(lock)
                .param("contract", id.value())
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .orElse(null);
    }
}
