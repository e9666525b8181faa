package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.MeasureId;
import yufang.year.acceptance.DeductionId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ObligationLedger;

/**
 * All deductions of one review, held against what its freeze asks for: for each obligation that lacks something exactly
 * one, confirmed and equal to what is computed; all together never more than the contract's total.
 */
record DeductionBook(SignedContract contract, Freeze freeze, List<Deduction> deductions) {

    DeductionBook {
        deductions = List.copyOf(deductions);
    }

    /** Empty where the contract's terms are no longer those of the freeze. */
    Optional<Money> computed(Obligation obligation) {
        return freeze.obligation(obligation.id()).flatMap(frozen -> frozen.deduction(obligation.terms()));
    }

    /** Proposed or confirmed. */
    Money standing() {
        return sum(deductions.stream().filter(Deduction::stands).toList());
    }

    private static Money sum(List<Deduction> some) {
        return some.stream().map(Deduction::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What keeps the deduction of this obligation from being proposed. */
    List<Problem> problemsBeforeProposing(Obligation obligation) {
        if (isOver()) return List.of(over());
        var computed = computed(obligation).orElse(null);
        if (computed == null) return List.of(Problem.of("acceptance.deduction.other-terms", obligation.title()));
        if (computed.equals(Money.ZERO)) {
            return List.of(Problem.of("acceptance.deduction.nothing-lacking", obligation.title()));
        }
        if (deductions.stream().anyMatch(each -> each.stands() && each.isFor(obligation.id()))) {
            return List.of(Problem.of("acceptance.deduction.proposed-already", obligation.title()));
        }
        return problemsOfTotal(standing().plus(computed));
    }

    List<Problem> problemsBeforeProposing(AgreedDeduction agreed) {
        if (isOver()) return List.of(over());
        var problems = new ArrayList<>(agreed.problems());
        problems.addAll(problemsOfTotal(standing().plus(agreed.amount())));
        return problems;
    }

    /** What keeps this one, which is among them, from being confirmed. */
    List<Problem> problemsBeforeConfirming(Deduction deduction) {
        if (isOver()) return List.of(over());
        var problems = new ArrayList<>(problemsOfTotal(standing()));
        contract.obligations().stream()
                .filter(obligation -> deduction.isFor(obligation.id()))
                .filter(obligation -> !computed(obligation).equals(Optional.of(deduction.amount())))
                .forEach(obligation -> problems.add(differs(obligation, deduction.amount())));
        return problems;
    }

    /** Once the balance is paid nothing can be taken off it. */
    private boolean isOver() {
        return contract.state() == ContractState.CLOSED || contract.state() == ContractState.TERMINATED;
    }

    private Problem over() {
        return Problem.of("acceptance.deduction.too-late", Wording.word("acceptance.contract.state", contract.state()));
    }

    private List<Problem> problemsOfTotal(Money total) {
        return total.exceeds(contract.total())
                ? List.of(Problem.of("quantity.balance.deductions", total, contract.total()))
                : List.of();
    }

    /** What keeps the balance from being asked for. */
    List<Problem> problemsBeforeBalance() {
        var problems = new ArrayList<Problem>();
        contract.obligations().forEach(obligation -> problems.addAll(problems(obligation)));
        deductions.stream()
                .filter(each -> each.status() == DeductionStatus.PROPOSED)
                .forEach(each ->
                        problems.add(Problem.of("acceptance.balance.undecided", each.particulars(), each.amount())));
        problems.addAll(problemsOfTotal(standing()));
        return problems;
    }

    private List<Problem> problems(Obligation obligation) {
        var computed = computed(obligation).orElse(null);
        if (computed == null) return List.of(Problem.of("acceptance.deduction.other-terms", obligation.title()));
        var standing = deductions.stream()
                .filter(each -> each.stands() && each.isFor(obligation.id()))
                .toList();
        if (standing.isEmpty()) {
            return computed.equals(Money.ZERO)
                    ? List.of()
                    : List.of(Problem.of("acceptance.balance.not-proposed", obligation.title(), computed));
        }
        var taken = sum(standing);
        return standing.size() == 1 && taken.equals(computed) ? List.of() : List.of(differs(obligation, taken));
    }

    private Problem differs(Obligation obligation, Money taken) {
        return Problem.of(
                "acceptance.balance.differs",
                obligation.title(),
                taken,
                computed(obligation).orElse(Money.ZERO));
    }

    /** True while an obligation that lacks something has no deduction proposed. */
    boolean isLacking() {
        return contract.obligations().stream()
                .anyMatch(obligation -> problemsBeforeProposing(obligation).isEmpty());
    }

    List<DeductionId> undecided() {
        return deductions.stream()
                .filter(each -> each.status() == DeductionStatus.PROPOSED)
                .map(Deduction::id)
                .toList();
    }

    /** Where the ledgers are no longer what was frozen: what is paid would not be what is there. */
    List<Problem> problemsOfDrift(List<ObligationLedger> now) {
        return freeze.driftFrom(now).stream()
                .map(drift -> Problem.of(
                        "acceptance.balance.drift",
                        title(drift.measure()),
                        verified(drift.frozen()),
                        verified(drift.recomputed())))
                .toList();
    }

    private String title(MeasureId measure) {
        return contract.obligations().stream()
                .filter(each -> each.terms().totals().stream()
                        .anyMatch(total -> total.id().equals(measure)))
                .map(Obligation::title)
                .findFirst()
                .orElse("");
    }

    private static String verified(@Nullable FrozenFigures figures) {
        return figures == null ? "0" : figures.verified().toString();
    }

    List<DeductionLine> confirmed() {
        return deductions.stream()
                .filter(Deduction::isConfirmed)
                .map(Deduction::line)
                .toList();
    }
}
