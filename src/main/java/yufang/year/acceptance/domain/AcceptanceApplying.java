package yufang.year.acceptance.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractId;

/** The provider’s manager applies for the acceptance of a contract, for the first time or again. */
@Component
@Transactional
public class AcceptanceApplying {

    private final Dossier dossier;
    private final AcceptanceFiles files;
    private final AcceptanceWork work;
    private final Desk desk;

    AcceptanceApplying(Dossier dossier, AcceptanceFiles files, AcceptanceWork work, Desk desk) {
        this.dossier = dossier;
        this.files = files;
        this.work = work;
        this.desk = desk;
    }

    /** @param version of the acceptance when the form was shown; null for the first application */
    public AcceptanceCaseId apply(ContractId contract, @Nullable Integer version, String summary) {
        var preparation = dossier.open(contract, version);
        RuleViolated.unlessAllowed(preparation.problems(desk.rules()));
        var known = preparation.acceptance();
        if (known != null) known.applyAgain(desk.today());
        var acceptance = Objects.requireNonNullElseGet(
                known, () -> AcceptanceCase.apply(preparation.contract(), desk.today(), desk.me(), desk.now()));
        files.save(acceptance);
        files.save(Application.handIn(acceptance, summary, desk.me(), desk.now()));
        dossier.handIn(acceptance);
        desk.record("acceptance.applied", acceptance.id(), acceptance.title(), acceptance.application());
        work.applied(acceptance);
        return acceptance.id();
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeApplication(ContractId contract) {
        return dossier.of(contract).problems(desk.rules());
    }
}
