package yufang.year.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;

/** A contract goes from the agency's desk to the provider, to the leader, and to its signatures. */
@Component
@Transactional
public class ContractSigning {

    private static final String PDF = "application/pdf";

    private final ContractBook book;
    private final ContractGates gates;
    private final StepSix step;
    private final Documents documents;
    private final Desk desk;

    ContractSigning(ContractBook book, ContractGates gates, StepSix step, Documents documents, Desk desk) {
        this.book = book;
        this.gates = gates;
        this.step = step;
        this.documents = documents;
        this.desk = desk;
    }

    public void offer(ContractId id, int version) {
        var contract = book.contract(id).at(version);
        contract.offer(gates.of(contract), book.content(id), desk.me());
        book.save(contract);
        desk.record("contracts.offered", id, contract.terms().number(), contract.providerName());
        step.atProvider(contract);
    }

    /** The agency takes it back before the provider has answered. */
    public void recall(ContractId id, int version, String reason) {
        back(id, version, reason, "contracts.recalled");
    }

    /** The provider wants something else. */
    public void sendBack(ContractId id, int version, String reason) {
        back(id, version, reason, "contracts.sent-back");
    }

    private void back(ContractId id, int version, String reason, String act) {
        var contract = book.contract(id).at(version);
        contract.takeBack(reason);
        book.save(contract);
        desk.recordBecause(reason, act, id, contract.terms().number());
        step.atDesk(contract);
    }

    public void agree(ContractId id, int version) {
        var contract = book.contract(id).at(version);
        contract.agree(desk.me(), desk.rules().version(), desk.today());
        book.save(contract);
        desk.record("contracts.agreed", id, contract.terms().number());
        step.atLeader(contract);
    }

    /**
     * @param on the day that stands under the signatures
     * @param file the signed contract, a PDF
     */
    public void sign(ContractId id, int version, LocalDate on, Upload file) {
        var contract = book.contract(id).at(version);
        var document = documents.keep(file, "contracts.signed-file", id, Visibility.organisation(contract.provider()));
        requirePdf(id, document, file);
        contract.sign(gates.of(contract), book.content(id), on, document, desk.me());
        book.save(contract);
        desk.record("contracts.signed", id, contract.terms().number(), on.toString(), contract.total());
        step.signed(contract, book.latestPayee(id).isPresent());
    }

    private void requirePdf(ContractId id, DocumentId document, Upload file) {
        var isPdf = documents.of(id).stream()
                .anyMatch(each -> each.id().equals(document) && each.mediaType().equals(PDF));
        if (!isPdf) {
            throw new RuleViolated(List.of(Problem.of("contracts.sign.pdf").at(file.field())));
        }
    }

    public void refuse(ContractId id, int version, String reason) {
        var contract = book.contract(id).at(version);
        contract.refuse(reason, desk.me());
        book.save(contract);
        desk.recordBecause(reason, "contracts.refused", id, contract.terms().number());
        step.atDesk(contract);
    }

    /** Ends it before its time; a draft makes room for another contract of the sub-project. */
    public void terminate(ContractId id, int version, String reason) {
        var contract = book.contract(id).at(version);
        contract.terminate(reason, desk.today(), desk.me());
        book.save(contract);
        desk.recordBecause(reason, "contracts.terminated", id, contract.terms().number());
        step.ended(contract);
    }

    /** What keeps whoever looks from the next step; the same lists guard the acts. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(ContractId id) {
        var contract = book.contract(id);
        var role = desk.acting().role();
        if (role == Role.PROVIDER_MANAGER) {
            return contract.isWithProvider() ? contract.problemsOfAgreeing(desk.me()) : List.of();
        }
        if (!Role.readers().contains(role) || !isBeforeSigning(contract)) return List.of();
        var problems = new ArrayList<Problem>();
        if (contract.status() == ContractStatus.AGREED && role == Role.AGENCY_LEADER) {
            problems.addAll(contract.problemsOfSigning(desk.me()));
        }
        problems.addAll(gates.of(contract).problems(contract, book.content(id)));
        return problems;
    }

    private static boolean isBeforeSigning(Contract contract) {
        return contract.status() == ContractStatus.DRAFTED || contract.status() == ContractStatus.AGREED;
    }
}
