package yufang.year.procurement.domain;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.OrganisationId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Points;
import yufang.year.parties.Providers;
import yufang.year.procurement.ProcurementId;

/** What the providers are told (采购文件): what will be scored, and who was asked. Written anew until receiving begins. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProcurementFile {

    private final FactorRepository factors;
    private final InvitationRepository invitations;
    private final Providers providers;
    private final Desk desk;

    ProcurementFile(FactorRepository factors, InvitationRepository invitations, Providers providers, Desk desk) {
        this.factors = factors;
        this.invitations = invitations;
        this.providers = providers;
        this.desk = desk;
    }

    /** @throws RuleViolated at the field where a line is no factor, or somebody is no provider of the region */
    void write(ProcurementId id, String factorLines, List<UUID> asked) {
        var lines = FactorLine.read(factorLines);
        var known = providers.all().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        if (!known.containsAll(asked)) {
            throw new RuleViolated(
                    List.of(Problem.of("procurement.file.no-provider").at("providers")));
        }
        factors.deleteAll(factors.findByProcurementOrderByPosition(id));
        for (int i = 0; i < lines.size(); i++) {
            factors.save(Factor.of(id, i + 1, lines.get(i), desk.me(), desk.now()));
        }
        invitations.deleteAll(invitations.findByProcurementOrderById(id));
        for (var provider : new HashSet<>(asked)) {
            invitations.save(Invitation.of(id, new OrganisationId(provider), desk.me(), desk.now()));
        }
    }

    List<Factor> factors(ProcurementId id) {
        return factors.findByProcurementOrderByPosition(id);
    }

    List<Invitation> invitations(ProcurementId id) {
        return invitations.findByProcurementOrderById(id);
    }

    Points weights(ProcurementId id) {
        return factors(id).stream().map(Factor::weight).reduce(Points.ZERO, Points::plus);
    }

    /** As it can be typed again. */
    String text(ProcurementId id) {
        return factors(id).stream()
                .map(factor -> new FactorLine(factor.name(), factor.weight(), factor.standard()).text())
                .collect(Collectors.joining("\n"));
    }
}
