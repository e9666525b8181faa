package yufang.year.acceptance.domain;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;

/**
 * What the provider has gathered for its next application.
 *
 * @param acceptance null before the first application
 * @param unanswered items of the rectification that nobody has answered
 */
record Preparation(
        SignedContract contract,
        @Nullable AcceptanceCase acceptance,
        List<CostVoucher> vouchers,
        List<EvidenceEntry> evidence,
        int unanswered) {

    private static final String RULE = "accept.application";

    /** What keeps the application from being handed in; the page shows the same list. */
    List<Problem> problems(RuleSet rules) {
        if (acceptance != null && !acceptance.status().isWithProvider()) {
            return List.of(
                    Problem.of("acceptance.closed-step", Wording.word("acceptance.status", acceptance.status())));
        }
        var problems = new ArrayList<Problem>();
        if (contract.state() != ContractState.RUNNING) {
            problems.add(Problem.of(
                    "acceptance.gate.contract", Wording.word("acceptance.contract.state", contract.state())));
        }
        if (vouchers.isEmpty()) problems.add(rules.problem(RULE, "acceptance.gate.voucher"));
        var known = indexed();
        contract.obligations().stream()
                .filter(obligation -> !known.contains(obligation.id()))
                .forEach(obligation ->
                        problems.add(rules.problem(RULE, "acceptance.gate.evidence", obligation.title())));
        if (unanswered > 0) problems.add(Problem.of("acceptance.gate.unanswered", unanswered));
        return problems;
    }

    private Set<ObligationId> indexed() {
        return evidence.stream().map(EvidenceEntry::obligation).collect(toSet());
    }

    /** Of the vouchers that stand: one that was replaced counts no longer. */
    Money spent() {
        return standing(vouchers).stream().map(CostVoucher::amount).reduce(Money.ZERO, Money::plus);
    }

    static List<CostVoucher> standing(List<CostVoucher> vouchers) {
        var replaced = vouchers.stream()
                .map(CostVoucher::replaces)
                .filter(Objects::nonNull)
                .collect(toSet());
        return vouchers.stream()
                .filter(voucher -> !replaced.contains(voucher.id()))
                .toList();
    }
}
