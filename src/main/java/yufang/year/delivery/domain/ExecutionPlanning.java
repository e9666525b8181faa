package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.kind.UnitKind;

/** What the provider's manager does before the plan is handed in: draft units, correct them, take them away. */
@Component
@Transactional
public class ExecutionPlanning {

    /** A contract may ask for dozens of articles or visits; each is a unit of its own. */
    public static final int MOST_AT_ONCE = 100;

    private final PlanShelf shelf;
    private final DeliveryUnitRepository units;
    private final UnitSayings sayings;
    private final UnitKinds kinds;
    private final Desk desk;

    ExecutionPlanning(PlanShelf shelf, DeliveryUnitRepository units, UnitSayings sayings, UnitKinds kinds, Desk desk) {
        this.shelf = shelf;
        this.units = units;
        this.sayings = sayings;
        this.kinds = kinds;
        this.desk = desk;
    }

    /**
     * The plan, or where one is approved a version that adds units to it.
     *
     * @param reason why the approved plan is not enough; null for the first
     */
    public ExecutionPlanId begin(SignedContract contract, @Nullable String reason) {
        var plan = shelf.next(contract, reason);
        shelf.save(plan);
        desk.record("delivery.plan.begun", plan.id(), contract.title(), plan.number());
        return plan.id();
    }

    /** @param copies how many such units; numbered in their titles where there are several */
    public void add(
            ExecutionPlanId id,
            int version,
            ObligationId obligationId,
            int copies,
            UnitWords words,
            Map<Asked, Figure> figures) {
        var plan = shelf.drafted(id, version);
        var obligation = shelf.contract(plan).obligation(obligationId);
        var kind = kinds.of(obligation.kind());
        var checked = checked(kind, words, figures);
        var titles = copies == 1
                ? List.of(words.title())
                : IntStream.rangeClosed(1, copies)
                        .mapToObj(number -> words.title() + " " + number)
                        .toList();
        for (var title : titles) {
            var one = new UnitWords(title, checked.appointment(), checked.inCharge(), checked.fields());
            var unit = DeliveryUnit.planned(plan, obligationId, obligation.kind(), one, desk.me(), desk.now());
            units.save(unit);
            sayings.say(unit, SayingStage.PLANNED, Saying.NOTHING.with(Asked.spread(figures)));
        }
        shelf.save(plan);
        desk.record("delivery.unit.planned", id, words.title(), titles.size());
    }

    public ExecutionPlanId correct(UnitId id, int version, UnitWords words, Map<Asked, Figure> figures) {
        var unit = unit(id).at(version);
        var plan = shelf.drafted(unit.plan());
        unit.correct(checked(kinds.of(unit.kind()), words, figures));
        units.save(unit);
        var before = sayings.latest(id, Set.of(SayingStage.PLANNED));
        sayings.say(unit, SayingStage.PLANNED, before.with(Asked.spread(figures)));
        shelf.save(plan);
        desk.record("delivery.unit.corrected", plan.id(), unit.title());
        return plan.id();
    }

    public ExecutionPlanId remove(UnitId id, int version) {
        var unit = unit(id).at(version);
        var plan = shelf.drafted(unit.plan());
        units.delete(unit);
        shelf.save(plan);
        desk.record("delivery.unit.removed", plan.id(), unit.title());
        return plan.id();
    }

    private static UnitWords checked(UnitKind kind, UnitWords words, Map<Asked, Figure> figures) {
        var known = new UnitWords(
                words.title(),
                words.appointment(),
                words.inCharge(),
                FieldAnswers.known(kind, new HashMap<>(words.fields())));
        var problems = new ArrayList<>(known.problems(kind));
        problems.addAll(problems(figures));
        RuleViolated.unlessAllowed(problems);
        return known;
    }

    static List<Problem> problems(Map<Asked, Figure> figures) {
        return figures.entrySet().stream()
                .filter(entry -> !entry.getKey().isPossible(entry.getValue()))
                .map(entry -> Problem.of(
                                "quantity.measure.whole",
                                entry.getKey().first().counted().word())
                        .at(entry.getKey().field()))
                .toList();
    }

    private DeliveryUnit unit(UnitId id) {
        return units.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
