package yufang.year.supervision.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.shared.EntityId;
import yufang.shared.Reach;
import yufang.shared.Role;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/** Gathers what stands around a record of the supervision. */
@Component
class Surroundings {

    private final Contracts contracts;
    private final SubProjects subProjects;
    private final Documents documents;
    private final SubjectTrail trail;
    private final Desk desk;

    Surroundings(Contracts contracts, SubProjects subProjects, Documents documents, SubjectTrail trail, Desk desk) {
        this.contracts = contracts;
        this.subProjects = subProjects;
        this.documents = documents;
        this.trail = trail;
        this.desk = desk;
    }

    /** The region's readers, and the provider of the contract. */
    static Set<Role> lookers() {
        var lookers = EnumSet.copyOf(Role.readers());
        lookers.add(Role.PROVIDER_MANAGER);
        lookers.add(Role.PROVIDER_FIELD);
        return lookers;
    }

    Around of(EntityId subject, ContractId contract) {
        var signed = contracts.contract(contract);
        var kept = documents.of(subject);
        var role = role();
        return role.reach() == Reach.ORGANISATION
                ? new Around(signed, null, kept, List.of(), role)
                : new Around(signed, subProjects.line(signed.subProject()), kept, trail.of(subject), role);
    }

    SignedContract contract(ContractId id) {
        return contracts.contract(id);
    }

    /** Those that the one who looks may see, by their ids. */
    Map<ContractId, SignedContract> contracts() {
        return contracts.all().stream()
                .collect(Collectors.toMap(
                        SignedContract::id, Function.identity(), (one, same) -> one, java.util.LinkedHashMap::new));
    }

    Role role() {
        return desk.acting().role();
    }
}
