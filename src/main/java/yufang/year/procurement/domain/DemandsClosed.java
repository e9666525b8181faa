package yufang.year.procurement.domain;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.year.procurement.ClosedDemand;
import yufang.year.procurement.ClosedDemands;

/** Tells procurement which demand it may rest on. */
@Component
@Transactional(readOnly = true)
class DemandsClosed implements ClosedDemands {

    private final DemandBook book;

    DemandsClosed(DemandBook book) {
        this.book = book;
    }

    @Override
    public Optional<ClosedDemand> of(SubProjectId subProject) {
        return book.closed(subProject)
                .map(demand -> new ClosedDemand(
                        demand.id(), subProject, demand.disclosedOn(), Objects.requireNonNull(demand.closedOn())));
    }
}
