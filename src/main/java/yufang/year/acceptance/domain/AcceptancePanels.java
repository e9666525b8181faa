package yufang.year.acceptance.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.documents.Documents;
import yufang.shared.NotFound;
import yufang.shared.PersonId;
import yufang.year.delivery.Units;

/** The panels of reviews, as the agency that calls them sees them: who sits, never how he scores. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AcceptancePanels {

    private final PanelSeatRepository seats;
    private final AcceptanceFiles files;
    private final Units units;
    private final Documents documents;
    private final JdbcClient jdbc;

    AcceptancePanels(
            PanelSeatRepository seats, AcceptanceFiles files, Units units, Documents documents, JdbcClient jdbc) {
        this.seats = seats;
        this.files = files;
        this.units = units;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Panel of(AcceptanceCase acceptance) {
        return new Panel(files.application(acceptance).panelLeast(), seats(acceptance), involved(acceptance));
    }

    private List<PanelSeat> seats(AcceptanceCase acceptance) {
        return seats.findByAcceptanceCaseAndApplicationOrderById(acceptance.id(), acceptance.application());
    }

    /** Who carried out or verified, applied, checked, or stated a figure: none of them scores. */
    private Set<PersonId> involved(AcceptanceCase acceptance) {
        var involved = new HashSet<>(units.involved(acceptance.contract()));
        involved.addAll(jdbc.sql("""
                select person from (
                    select created_by as person from acceptance.application where acceptance_case = :acceptance
                    union select checked_by from acceptance.application where acceptance_case = :acceptance
                    union select created_by from acceptance.target_figure where acceptance_case = :acceptance
                    union select decided_by from acceptance.target_figure where acceptance_case = :acceptance) hand
                where person is not null
                """).param("acceptance", acceptance.id().value()).query(UUID.class).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return involved;
    }

    /** @throws NotFound where this review has no such seat */
    PanelSeat seat(AcceptanceCase acceptance, PanelSeatId id) {
        return seats(acceptance).stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** From now on he sees what the provider handed in. */
    void seat(AcceptanceCase acceptance, PanelSeat seat) {
        seats.save(seat);
        documents.admit(acceptance.contract(), seat.person());
    }

    void release(AcceptanceCase acceptance, PanelSeat seat) {
        seats.save(seat);
        documents.dismiss(acceptance.contract(), seat.person());
    }

    /** The review is over: nobody needs to see it any more. */
    void dismiss(AcceptanceCase acceptance) {
        seats(acceptance).forEach(seat -> documents.dismiss(acceptance.contract(), seat.person()));
    }
}
