package yufang.year.contracts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.year.planning.ServiceFrame;

/**
 * What a contract says besides its obligations: time, place, terms of payment, rights and duties (M-1, M-3, M-4).
 *
 * @param number as it stands on the contract, 1 to 60 characters, once in the region
 * @param projectMonths how long the project lasts, 1 to 120
 * @param serviceMonths within how many months from signing all services are rendered, 1 to 120
 * @param serviceUntil the last day of the services: typed where the contract names an earlier one, otherwise known from
 *     the signing on
 * @param advancePercent share of the total that is paid in advance, with at most two decimals
 * @param duties rights and duties of both sides, in the contract's words
 * @param penalties what is taken off besides shortfalls, in the contract's words
 */
public record ContractTerms(
        String number,
        String title,
        @Nullable Integer projectMonths,
        @Nullable Integer serviceMonths,
        @Nullable LocalDate serviceUntil,
        @Nullable String serviceArea,
        @Nullable BigDecimal advancePercent,
        @Nullable BigDecimal balancePercent,
        @Nullable String duties,
        @Nullable String penalties,
        @Nullable String acceptanceTerms) {

    static ContractTerms within(ServiceFrame frame, String number, String title) {
        return new ContractTerms(
                number, title, frame.projectMonths(), frame.months(), null, frame.area(), null, null, null, null, null);
    }

    public Optional<Percentage> advance() {
        return Optional.ofNullable(advancePercent).map(Percentage::new);
    }

    public Optional<Percentage> balance() {
        return Optional.ofNullable(balancePercent).map(Percentage::new);
    }

    /** What is missing, or goes beyond the rules or the plan. */
    List<Problem> problems(RuleSet rules, ServiceFrame frame) {
        var problems = new ArrayList<Problem>();
        missing(problems, "contracts.project-months", projectMonths);
        missing(problems, "contracts.service-months", serviceMonths);
        missing(problems, "contracts.service-area", serviceArea);
        missing(problems, "contracts.advance", advancePercent);
        missing(problems, "contracts.balance", balancePercent);
        missing(problems, "contracts.duties", duties);
        missing(problems, "contracts.penalties", penalties);
        missing(problems, "contracts.acceptance-terms", acceptanceTerms);
        if (projectMonths != null) problems.addAll(problemsOfProject(projectMonths, rules, frame));
        if (serviceMonths != null) problems.addAll(problemsOfServices(serviceMonths, frame));
        problems.addAll(problemsOfShares(rules));
        return problems;
    }

    private static void missing(List<Problem> problems, String label, @Nullable Object value) {
        if (value == null) problems.add(Problem.of("contracts.gate.field", Wording.of(label)));
    }

    private static List<Problem> problemsOfProject(int months, RuleSet rules, ServiceFrame frame) {
        var problems = new ArrayList<Problem>();
        var most = rules.number("project.cycle");
        if (BigDecimal.valueOf(months).compareTo(most) > 0) {
            problems.add(rules.problem("project.cycle", "contracts.gate.cycle", months, most.toPlainString()));
        }
        var planned = frame.projectMonths();
        if (planned != null && months > planned) {
            problems.add(Problem.of("contracts.gate.project-longer", months, planned));
        }
        return problems;
    }

    private List<Problem> problemsOfServices(int months, ServiceFrame frame) {
        var problems = new ArrayList<Problem>();
        var planned = frame.months();
        if (planned != null && months > planned) {
            problems.add(Problem.of("contracts.gate.service-longer", months, planned));
        }
        if (projectMonths != null && months > projectMonths) {
            problems.add(Problem.of("contracts.gate.service-outside", months, projectMonths));
        }
        return problems;
    }

    private List<Problem> problemsOfShares(RuleSet rules) {
        if (advancePercent == null || balancePercent == null) return List.of();
        var problems = new ArrayList<Problem>();
        var advance = new Percentage(advancePercent);
        var range = rules.range("advance.range");
        if (!range.holds(advance)) {
            problems.add(rules.problem(
                    "advance.range",
                    "contracts.gate.advance",
                    advance.toString(),
                    range.least().toString(),
                    range.most().toString()));
        }
        var both = advance.plus(new Percentage(balancePercent));
        if (both.compareTo(rules.share("advance+balance")) != 0) {
            problems.add(rules.problem("advance+balance", "contracts.gate.shares", both.toString()));
        }
        return problems;
    }

    /** The day that so many months from the signing come to: the same day of the month, or its last one (民法典 202). */
    private LocalDate latest(LocalDate signedOn) {
        return signedOn.plusMonths(java.util.Objects.requireNonNull(serviceMonths));
    }

    /** The typed day, else the one that the months from signing come to. */
    LocalDate lastServiceDay(LocalDate signedOn) {
        return serviceUntil == null ? latest(signedOn) : serviceUntil;
    }

    /** Where the typed day does not lie within the months from this signing. */
    List<Problem> problemsOfServicesFrom(LocalDate signedOn) {
        if (serviceUntil == null || serviceMonths == null) return List.of();
        return serviceUntil.isAfter(signedOn) && !serviceUntil.isAfter(latest(signedOn))
                ? List.of()
                : List.of(Problem.of("contracts.sign.service", serviceUntil, latest(signedOn))
                        .at("signedOn"));
    }

    ContractTerms endingOn(LocalDate last) {
        return new ContractTerms(
                number,
                title,
                projectMonths,
                serviceMonths,
                last,
                serviceArea,
                advancePercent,
                balancePercent,
                duties,
                penalties,
                acceptanceTerms);
    }
}
