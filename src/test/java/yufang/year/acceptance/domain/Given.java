package yufang.year.acceptance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.SubProjectA;
import yufang.shared.quantity.SubProjectB;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.ContractTarget;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ObligationLedger;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

/** Both sub-projects of the trial year as they come to their acceptance, and the people who have to do with it. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");
    static final RuleSet RULES = TrialRules.on(TODAY);

    static final PersonId MANAGER = person();
    static final PersonId OFFICER = person();
    static final PersonId REVIEWER = person();

    private static final List<String> KINDS =
            List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "R1A", "R1B", "R1C", "R2", "R3", "R4", "R5");

    private Given() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static DocumentId document() {
        return new DocumentId(UUID.randomUUID());
    }

    static List<ObligationLedger> ledgersOfA() {
        return List.of(ledger("RA", SubProjectA.ledger()));
    }

    static List<ObligationLedger> ledgersOfB() {
        var ledgers = SubProjectB.everyLedger();
        return IntStream.range(0, ledgers.size())
                .mapToObj(n -> ledger(KINDS.get(n), ledgers.get(n)))
                .toList();
    }

    static ObligationLedger ledger(String kind, Ledger ledger) {
        var obligation = new Obligation(
                ObligationId.next(),
                DeliverableId.next(),
                new DeliverableKind(kind),
                kind,
                "as the plan says",
                ledger.terms());
        return new ObligationLedger(obligation, ledger);
    }

    static SignedContract contract(List<ObligationLedger> ledgers) {
        return contract(ContractState.RUNNING, ledgers);
    }

    static SignedContract contract(ContractState state, List<ObligationLedger> ledgers) {
        var obligations = ledgers.stream().map(ObligationLedger::obligation).toList();
        return new SignedContract(
                ContractId.next(),
                SubProjectId.next(),
                new FiscalYear(2026),
                "HT-2026-1",
                "hazardous chemicals",
                new OrganisationId(UUID.randomUUID()),
                "provider A",
                obligations.stream().map(each -> each.terms().amount()).reduce(Money.ZERO, Money::plus),
                Percentage.of("40"),
                Percentage.of("60"),
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2027, 2, 24),
                "Yunling",
                "",
                state,
                obligations,
                List.of());
    }

    static AcceptanceCase applied(SignedContract contract) {
        return AcceptanceCase.apply(contract, TODAY, MANAGER, NOW);
    }

    static AcceptanceCase underReview(SignedContract contract) {
        var acceptance = applied(contract);
        acceptance.beginReview(List.of());
        return acceptance;
    }

    static DeductionBook book(List<ObligationLedger> ledgers, Deduction... deductions) {
        return new DeductionBook(contract(ledgers), Freeze.of(1, ledgers), List.of(deductions));
    }

    static ContractTarget computed(
            String indicator, String weight, String target, String unit, @Nullable MeasureId of) {
        return new ContractTarget(target(indicator, weight, target, unit, PerformanceTarget.How.COMPUTED), of);
    }

    static ContractTarget judged(String indicator, String weight) {
        return new ContractTarget(target(indicator, weight, null, "points", PerformanceTarget.How.JUDGED), null);
    }

    private static PerformanceTarget target(
            String indicator, String weight, @Nullable String target, String unit, PerformanceTarget.How how) {
        return new PerformanceTarget(
                PerformanceTargetId.next(),
                indicator,
                unit,
                target == null ? null : new BigDecimal(target),
                how,
                Points.of(weight));
    }

    static ScoredTarget stated(ContractTarget target, String numerator, @Nullable String denominator) {
        return new ScoredTarget(target, null, figure(numerator, denominator), List.of());
    }

    static ScoredTarget sheets(ContractTarget target, String... scores) {
        return new ScoredTarget(
                target, null, null, List.of(scores).stream().map(Points::of).toList());
    }

    static StatedFigure figure(String numerator, @Nullable String denominator) {
        return new StatedFigure(new BigDecimal(numerator), denominator == null ? null : new BigDecimal(denominator));
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    /** The codes with which it is refused; empty where it passes. */
    static List<String> refusal(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RuleViolated refused) {
            var codes = new ArrayList<String>();
            refused.problems().forEach(problem -> codes.add(problem.code()));
            return codes;
        }
    }
}
