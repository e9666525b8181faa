package yufang.year.delivery.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.VerifiedFigure;

/** What the agency does with a submitted unit: go through the roster and the figures, then verify or reject. */
@Component
@Transactional
public class UnitVerifying {

    private final UnitShelf shelf;
    private final LoadedUnits units;
    private final UnitSayings sayings;
    private final UnitVerifications verifications;
    private final VerifyingFollowing following;

    UnitVerifying(
            UnitShelf shelf,
            LoadedUnits units,
            UnitSayings sayings,
            UnitVerifications verifications,
            VerifyingFollowing following) {
        this.shelf = shelf;
        this.units = units;
        this.sayings = sayings;
        this.verifications = verifications;
        this.following = following;
    }

    /**
     * @param figures what was found, for each question
     * @param struck who is not counted, with the reason; everybody else on the claimed roster is
     */
    public void verify(UnitId id, int version, Map<Asked, VerifiedFigure> figures, Map<SubjectKey, String> struck) {
        var unit = shelf.unit(id).at(version);
        var terms = shelf.held(unit).obligation(unit.obligation()).terms();
        var desk = following.desk();
        unit.verify(desk.me(), sayings.enterers(id), desk.today(), desk.rules().version());
        var sheet = new VerificationSheet(terms, units.unit(id).unit());
        var entries = sheet.entries(figures, struck);
        RuleViolated.unlessAllowed(sheet.problems(entries, figures.keySet()));
        shelf.save(unit);
        verifications.verified(unit, entries);
        desk.record("delivery.unit.verified", id, unit.title(), struck.size());
        following.verified(unit);
    }

    public void reject(UnitId id, int version, String reason) {
        var unit = shelf.unit(id).at(version);
        shelf.held(unit);
        var desk = following.desk();
        unit.reject(
                reason,
                desk.me(),
                sayings.enterers(id),
                desk.today(),
                desk.rules().version());
        shelf.save(unit);
        verifications.rejected(unit, reason);
        desk.recordBecause(reason, "delivery.unit.rejected", id, unit.title());
        following.rejected(unit);
    }

    /** What keeps this person from deciding on it now; the page shows the same list. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(UnitId id) {
        return shelf.unit(id).problemsBeforeDecision(following.desk().me(), sayings.enterers(id));
    }

    /** Everybody on the roster, and who stands where on it. */
    @Transactional(readOnly = true)
    public Map<SubjectKey, Integer> places(UnitId id) {
        var places = new HashMap<SubjectKey, Integer>();
        units.unit(id).unit().claimed().roster().all().forEach(subject -> places.put(subject.key(), places.size() + 1));
        return places;
    }

    /** Who verifies, and what follows from it. */
    @org.springframework.stereotype.Component
    record VerifyingFollowing(Desk desk, ClaimFollowing claims) {

        void verified(DeliveryUnit unit) {
            claims.verified(unit);
        }

        void rejected(DeliveryUnit unit) {
            claims.rejected(unit);
        }
    }
}
