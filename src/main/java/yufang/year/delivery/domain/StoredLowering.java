package yufang.year.delivery.domain;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.RuleViolated;
import yufang.year.delivery.Lowering;
import yufang.year.delivery.VerificationLowering;

/** Lowers what was verified by what a spot check found. The trail is the finding's: it tells of one act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredLowering implements VerificationLowering {

    private final UnitShelf shelf;
    private final LoadedUnits units;
    private final UnitSayings sayings;
    private final UnitVerifications verifications;
    private final UnitVerifying.VerifyingFollowing following;

    StoredLowering(
            UnitShelf shelf,
            LoadedUnits units,
            UnitSayings sayings,
            UnitVerifications verifications,
            UnitVerifying.VerifyingFollowing following) {
        this.shelf = shelf;
        this.units = units;
        this.sayings = sayings;
        this.verifications = verifications;
        this.following = following;
    }

    @Override
    public void lower(Lowering lowering) {
        var unit = shelf.unit(lowering.unit());
        var terms = shelf.held(unit).obligation(unit.obligation()).terms();
        var problems =
                new ArrayList<>(unit.problemsBeforeDecision(following.desk().me(), sayings.enterers(unit.id())));
        var sheet = new LoweringSheet(terms, units.unit(unit.id()).unit());
        problems.addAll(sheet.problems(lowering));
        RuleViolated.unlessAllowed(problems);
        // The unit stays as it is; its version tells a verification that began before.
        shelf.save(unit);
        verifications.lowered(unit, lowering.reason(), lowering.finding(), sheet.entries(lowering));
        following.claims().lowered(unit);
    }
}
