package yufang.year.priorities.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.year.priorities.KeyAreaId;

/**
 * What has to be there before the key areas can be proposed to the leader: every candidate decided on with a reason, at
 * least one taken in, and the consents of the departments that decide with the bureau (人社部规〔2017〕13号 第七条). Missing
 * figures are pointed at, and keep nobody from proposing.
 */
record ProposalGate(int rows, List<KeyArea> areas, List<Target> targets, List<Ask> asks, RuleSet rules) {

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        candidates(problems);
        consents(problems);
        figures(problems);
        targetless(problems);
        return problems;
    }

    private void candidates(List<Problem> problems) {
        areas.stream()
                .filter(KeyArea::open)
                .forEach(area -> problems.add(Problem.of("priorities.gate.open-area", area.title())));
        if (areas.stream().noneMatch(KeyArea::takenIn)) problems.add(Problem.of("priorities.gate.none-in"));
        var in = new HashSet<KeyAreaId>();
        areas.stream().filter(KeyArea::takenIn).forEach(area -> in.add(area.id()));
        targets.stream()
                .filter(target -> !in.contains(target.area()))
                .forEach(target -> problems.add(Problem.of("priorities.gate.target-outside", target.name())));
    }

    private void consents(List<Problem> problems) {
        for (var decider : Decider.required(rules)) {
            if (!has(ask -> ask.decider() == decider && (ask.consented() || ask.objected()))) {
                problems.add(rules.problem(Decider.RULE, "priorities.gate.no-consent", decider.word()));
            }
        }
        for (var ask : asks) {
            var decider = ask.decider();
            if (decider != null && ask.objected()) {
                problems.add(rules.problem(Decider.RULE, "priorities.gate.objection", decider.word(), ask.statement()));
            }
        }
        if (has(ask -> ask.decider() == Decider.SECTOR_REGULATORS && ask.status() == AskStatus.ASKED)) {
            problems.add(warning("priorities.gate.regulator-silent"));
        }
    }

    private void figures(List<Problem> problems) {
        if (rows == 0) problems.add(warning("priorities.gate.no-rows"));
        if (!has(ask -> answered(ask, AskMatter.DISEASES))) problems.add(warning("priorities.gate.no-diseases"));
        if (!has(ask -> answered(ask, AskMatter.ACCIDENTS))) problems.add(warning("priorities.gate.no-accidents"));
    }

    private void targetless(List<Problem> problems) {
        areas.stream()
                .filter(KeyArea::takenIn)
                .filter(area ->
                        targets.stream().noneMatch(target -> target.area().equals(area.id())))
                .forEach(area -> problems.add(warning("priorities.gate.no-target", area.title())));
    }

    private static boolean answered(Ask ask, AskMatter matter) {
        return ask.matter() == matter && ask.status() == AskStatus.ANSWERED;
    }

    private boolean has(Predicate<Ask> wanted) {
        return asks.stream().anyMatch(wanted);
    }

    private static Problem warning(String code, Object... arguments) {
        return Problem.of(code, arguments).as(Severity.WARN);
    }
}
