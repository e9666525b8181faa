package yufang.year.contracts.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;

/** Where contracts with their lines and payees are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractBook {

    private final ContractRepository contracts;
    private final PayeeRepository payees;
    private final ContractLines lines;
    private final ContractContents contents;

    ContractBook(ContractRepository contracts, PayeeRepository payees, ContractLines lines, ContractContents contents) {
        this.contracts = contracts;
        this.payees = payees;
        this.lines = lines;
        this.contents = contents;
    }

    /** @throws NotFound where there is none, or it belongs to somebody else */
    Contract contract(ContractId id) {
        return contracts.findById(id).orElseThrow(() -> new NotFound(id));
    }

    ContractContent content(ContractId id) {
        return contents.of(id);
    }

    ContractLines lines() {
        return lines;
    }

    void save(Contract contract) {
        requireOwnNumber(contract);
        contracts.save(contract);
    }

    /** With everything that it begins with. */
    void begin(Contract contract, ContractContent content) {
        save(contract);
        lines.begin(contract, content);
    }

    private void requireOwnNumber(Contract contract) {
        var number = contract.terms().number();
        if (contracts.existsByTermsNumberAndIdNot(number, contract.id())) {
            throw new RuleViolated(
                    List.of(Problem.of("contracts.number.taken", number).at("number")));
        }
    }

    void requireNone(SubProjectId subProject) {
        contracts
                .findBySubProjectAndStatusNot(subProject, ContractStatus.TERMINATED)
                .ifPresent(living -> {
                    throw new RuleViolated(List.of(
                            Problem.of("contracts.exists", living.terms().number())
                                    .at("subProject")));
                });
    }

    /** @throws NotFound where the contract has no such payee */
    Payee payee(ContractId contract, PayeeId id) {
        return payees.findById(id)
                .filter(payee -> payee.contract().equals(contract))
                .orElseThrow(() -> new NotFound(id));
    }

    /** The one that no other takes the place of. */
    Optional<Payee> latestPayee(ContractId contract) {
        var all = payees.findByContract(contract);
        return all.stream()
                .filter(payee -> all.stream().noneMatch(other -> payee.id().equals(other.follows())))
                .findFirst();
    }

    void save(Payee payee) {
        payees.save(payee);
    }
}
