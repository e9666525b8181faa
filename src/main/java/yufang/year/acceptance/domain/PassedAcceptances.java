package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.Problem;
import yufang.year.acceptance.Acceptances;
import yufang.year.acceptance.PassedAcceptance;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.Ledgers;

/** Answers for the payment what was passed, and whether its figures still hold. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PassedAcceptances implements Acceptances {

    private final AcceptanceCaseRepository cases;
    private final Conclusions conclusions;
    private final DeductionBooks books;
    private final Ledgers ledgers;
    private final Dossier dossier;

    PassedAcceptances(
            AcceptanceCaseRepository cases,
            Conclusions conclusions,
            DeductionBooks books,
            Ledgers ledgers,
            Dossier dossier) {
        this.cases = cases;
        this.conclusions = conclusions;
        this.books = books;
        this.ledgers = ledgers;
        this.dossier = dossier;
    }

    @Override
    @SuppressWarnings("CheckReturnValue") // the row itself is held
    public void hold(ContractId contract) {
        cases.findHeldByContract(contract);
    }

    @Override
    public Optional<PassedAcceptance> passed(ContractId contract) {
        return passedCase(contract).flatMap(acceptance -> conclusions
                .of(acceptance)
                .map(conclusion -> new PassedAcceptance(
                        acceptance.id(),
                        contract,
                        conclusion.concludedOn(),
                        conclusion.total(),
                        acceptance.status() == AcceptanceStatus.FILED,
                        books.of(acceptance).confirmed(),
                        dossier.of(contract).spent())));
    }

    @Override
    public List<Problem> problemsBeforeBalance(ContractId contract) {
        return passedCase(contract)
                .map(this::problems)
                .orElseGet(() -> List.of(Problem.of("acceptance.balance.not-passed")));
    }

    private List<Problem> problems(AcceptanceCase acceptance) {
        var book = books.of(acceptance);
        var problems = new ArrayList<>(book.problemsBeforeBalance());
        problems.addAll(book.problemsOfDrift(ledgers.of(acceptance.contract())));
        return problems;
    }

    private Optional<AcceptanceCase> passedCase(ContractId contract) {
        return cases.findByContract(contract)
                .filter(acceptance -> acceptance.status().isPassed());
    }
}
