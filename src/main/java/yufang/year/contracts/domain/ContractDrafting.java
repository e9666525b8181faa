package yufang.year.contracts.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.planning.PlannedDeliverable;

/** The agency's officer draws up a contract. One public method is one transaction. */
@Component
@Transactional
public class ContractDrafting {

    private final ContractBook book;
    private final ContractGates gates;
    private final Grants grants;
    private final StepSix step;
    private final Desk desk;

    ContractDrafting(ContractBook book, ContractGates gates, Grants grants, StepSix step, Desk desk) {
        this.book = book;
        this.gates = gates;
        this.grants = grants;
        this.step = step;
        this.desk = desk;
    }

    /** Begins with what the award and the plan in force already say. */
    public ContractId draft(SubProjectId subProject, String number, String title) {
        book.requireNone(subProject);
        var award = grants.unused(subProject);
        var plan = gates.plan(subProject);
        var planned = plan.subProject(subProject).orElseThrow(() -> new NotFound(subProject));
        var terms = ContractTerms.within(gates.frame(plan), number, title);
        var contract = Contract.draft(award, plan.id(), terms, desk.me(), desk.now());
        book.begin(contract, ContractContent.of(planned, contract.total()));
        desk.record("contracts.drafted", contract.id(), number, award.providerName(), contract.total());
        // The term to sign, which ran from the award, goes on as work with the contract.
        desk.closeAll(award.id());
        step.atDesk(contract);
        return contract.id();
    }

    public void rewrite(ContractId id, int version, ContractTerms terms) {
        var contract = book.contract(id).at(version);
        contract.rewrite(terms, desk.me());
        book.save(contract);
        desk.record("contracts.rewritten", id, terms.number());
    }

    public void change(ContractId id, int version, ObligationId obligation, ObligationWords words) {
        var contract = changed(id, version);
        var after = words.applied(obligation(id, obligation), gates.drafted(contract));
        book.lines().change(id, after);
        desk.record("contracts.obligation.changed", id, after.title(), words.amount());
    }

    public void add(ContractId id, int version, ObligationId obligation, EachWords words) {
        var contract = changed(id, version);
        var line = obligation(id, obligation);
        var measure = words.read(new MeasureId(UuidCreator.getTimeOrderedEpoch()));
        book.lines().addMeasure(contract, line, measure);
        desk.record("contracts.measure.added", id, line.title(), PlannedDeliverable.said(measure));
    }

    /** Only what was added on top of the plan goes. */
    public void remove(ContractId id, int version, ObligationId obligation, MeasureId measure) {
        changed(id, version);
        var line = obligation(id, obligation);
        var gone = line.measure(measure).orElseThrow(() -> new NotFound(measure));
        book.lines().removeMeasure(id, measure);
        desk.record("contracts.measure.removed", id, line.title(), PlannedDeliverable.said(gone));
    }

    /** Says of computed targets where their figures come from. */
    public void source(ContractId id, int version, List<SourceChoice> choices) {
        changed(id, version);
        var content = book.content(id);
        RuleViolated.unlessAllowed(choices.stream()
                .flatMap(choice -> choice.problem(content).stream())
                .toList());
        choices.forEach(
                choice -> book.lines().source(id, choice.target(content).id(), choice.source(), choice.measure()));
        desk.record("contracts.sourced", id, choices.size());
    }

    private Contract changed(ContractId id, int version) {
        var contract = book.contract(id).at(version);
        contract.change(desk.me());
        book.save(contract);
        return contract;
    }

    /** @throws NotFound where the contract has no such obligation */
    @Transactional(readOnly = true)
    public DraftedObligation obligation(ContractId id, ObligationId obligation) {
        return book.content(id).obligation(obligation).orElseThrow(() -> new NotFound(obligation));
    }

    /** What the plan promised of it when the contract was drafted. */
    @Transactional(readOnly = true)
    public PlannedDeliverable planned(ContractId id, DraftedObligation obligation) {
        return obligation.in(gates.drafted(book.contract(id)));
    }
}
