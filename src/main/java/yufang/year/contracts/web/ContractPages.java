package yufang.year.contracts.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.domain.ContractContents;
import yufang.year.contracts.domain.ContractSigning;
import yufang.year.contracts.domain.PayeeKeeping;
import yufang.year.contracts.query.ContractQueries;
import yufang.year.contracts.query.PayeeQueries;

/** Gathers what the pages of a contract and of a payee show. */
@Component
class ContractPages {

    private final ContractReading reading;
    private final ContractSigning signing;
    private final PayeeKeeping keeping;
    private final SubProjects subProjects;
    private final Desk desk;

    ContractPages(
            ContractReading reading,
            ContractSigning signing,
            PayeeKeeping keeping,
            SubProjects subProjects,
            Desk desk) {
        this.reading = reading;
        this.signing = signing;
        this.keeping = keeping;
        this.subProjects = subProjects;
        this.desk = desk;
    }

    ContractView contract(ContractId id) {
        var role = desk.acting().role();
        var contract = reading.contracts().details(id);
        return new ContractView(
                contract,
                new ContractParts(
                        reading.contents().of(id),
                        reading.payees().of(id),
                        reading.documents().of(id),
                        entries(id, role)),
                problems(id, role),
                subProjects.line(contract.subProject()),
                desk.rules(),
                role);
    }

    private List<Problem> problems(ContractId id, Role role) {
        var problems = new ArrayList<>(signing.problemsBeforeNextStep(id));
        if (Role.readers().contains(role)) problems.addAll(keeping.problemsOf(id));
        return problems;
    }

    /** The trail belongs to the region; people from outside do not read it. */
    private List<TrailEntry> entries(ContractId id, Role role) {
        return Role.readers().contains(role) ? reading.trail().of(id) : List.of();
    }

    PayeeView payee(ContractId id, PayeeId payee) {
        return new PayeeView(
                reading.contracts().details(id),
                reading.payees().one(id, payee),
                keeping.problemsBeforeConfirmation(id, payee),
                reading.documents().of(payee),
                reading.trail().of(id),
                desk.acting().role());
    }

    /** Where all of it is read. */
    @Component
    record ContractReading(
            ContractQueries contracts,
            ContractContents contents,
            PayeeQueries payees,
            Documents documents,
            SubjectTrail trail) {}
}
