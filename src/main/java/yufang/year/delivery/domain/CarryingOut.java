package yufang.year.delivery.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.kind.UnitField;

/**
 * What the provider's field staff does on the spot and after: say what was done, bring rosters and evidence, submit.
 */
@Component
@Transactional
public class CarryingOut {

    private final UnitShelf shelf;
    private final UnitSayings sayings;
    private final UnitRosters rosters;
    private final UnitClaims claims;
    private final Desk desk;

    CarryingOut(UnitShelf shelf, UnitSayings sayings, UnitRosters rosters, UnitClaims claims, Desk desk) {
        this.shelf = shelf;
        this.sayings = sayings;
        this.rosters = rosters;
        this.claims = claims;
        this.desk = desk;
    }

    public void carryOut(
            UnitId id, int version, HeldDays held, Map<String, String> fields, Map<Asked, Figure> figures) {
        var unit = shelf.unit(id).at(version);
        shelf.hold(unit);
        if (shelf.hasOpenChange(unit)) throw RuleViolated.because("delivery.unit.change-open");
        var account = new Account(held, answers(unit, fields, figures));
        unit.carryOut(account, shelf.window(unit), desk.rules(), desk.me(), desk.today());
        shelf.save(unit);
        sayings.say(
                unit,
                SayingStage.DONE,
                Saying.NOTHING.with(Asked.spread(figures)).with(account));
        desk.record("delivery.unit.carried-out", id, unit.title());
        claims.carriedOut(unit);
    }

    /** Puts right what was entered; the rosters stay. */
    public void enterAgain(
            UnitId id, int version, HeldDays held, Map<String, String> fields, Map<Asked, Figure> figures) {
        var unit = shelf.unit(id).at(version);
        shelf.hold(unit);
        unit.enter();
        var before = sayings.latest(id, SayingStage.WORKED_ON);
        var account = new Account(held, answers(unit, fields, figures));
        var after = before.with(Asked.spread(figures)).with(account);
        var mended = claims.mended(unit, before, after);
        unit.enterAgain(account, shelf.window(unit), desk.me(), desk.today());
        shelf.save(unit);
        sayings.say(unit, SayingStage.entered(unit.status()), after);
        if (mended == null) {
            desk.record("delivery.unit.entered-again", id, unit.title());
        } else {
            desk.record("delivery.unit.mended", id, unit.title(), mended);
        }
        claims.entered(unit);
    }

    private Map<String, String> answers(DeliveryUnit unit, Map<String, String> typed, Map<Asked, Figure> figures) {
        var kind = shelf.kind(unit);
        var answers = FieldAnswers.known(kind, typed);
        RuleViolated.unlessAllowed(FieldAnswers.problems(kind, answers, UnitField.Moment.CARRYING_OUT));
        RuleViolated.unlessAllowed(ExecutionPlanning.problems(figures));
        return answers;
    }

    /**
     * A roster takes the place of the one before, as a whole. While the plan is drafted it says whom the unit is for.
     *
     * @return how many there are on it, and at whose number one has to look again
     */
    public RosterTaken enterRoster(UnitId id, int version, SubjectKind kind, String text) {
        var unit = shelf.unit(id).at(version);
        if (unit.status() == UnitStatus.PLANNED) {
            shelf.draft(unit);
        } else {
            shelf.hold(unit);
            unit.enter();
        }
        var taken = rosters.take(unit, kind, text);
        shelf.save(unit);
        desk.record("delivery.unit.roster", id, unit.title(), taken.entries());
        if (unit.status() != UnitStatus.PLANNED) claims.entered(unit);
        return taken;
    }

    /** @param item key of the kind's checklist */
    public void addEvidence(UnitId id, int version, String item, Upload file) {
        var unit = shelf.unit(id).at(version);
        shelf.hold(unit);
        unit.enter();
        var wanted = shelf.kind(unit).checklist().stream()
                .filter(each -> each.key().equals(item))
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolated(List.of(Problem.of("form.bad.value").at("item"))));
        claims.keepEvidence(unit, wanted, file);
        shelf.save(unit);
        desk.record("delivery.unit.evidence", id, unit.title(), yufang.shared.Wording.of(wanted.label()));
    }

    public void submit(UnitId id, int version) {
        var unit = shelf.unit(id).at(version);
        shelf.hold(unit);
        unit.enter();
        var said = sayings.latest(id, SayingStage.WORKED_ON);
        var mended = unit.status() == UnitStatus.CARRIED_OUT
                ? null
                : claims.mended(
                        unit, sayings.latest(id, Set.of(SayingStage.CLAIMED)).with(unit.account()), said);
        unit.submit(claims.claim(unit), desk.me(), desk.today());
        shelf.save(unit);
        sayings.say(unit, SayingStage.CLAIMED, said);
        if (mended == null) {
            desk.record("delivery.unit.submitted", id, unit.title());
        } else {
            desk.record("delivery.unit.submitted-mended", id, unit.title(), mended);
        }
        claims.submitted(unit);
    }

    /** What keeps the unit from its next step at the provider; the page shows the same list. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(UnitId id) {
        var unit = shelf.unit(id);
        if (unit.status() == UnitStatus.PLANNED) {
            return unit.problemsBeforeCarryingOut(shelf.isApproved(unit), desk.rules(), desk.today());
        }
        return unit.status().isEntered() ? unit.problemsBeforeSubmission(claims.claim(unit), desk.today()) : List.of();
    }
}
