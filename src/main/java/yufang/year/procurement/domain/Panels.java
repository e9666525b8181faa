package yufang.year.procurement.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.shared.NotFound;
import yufang.year.procurement.ProcurementId;

/** Keeps who was called to score, and lets them see the proposals that were opened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Panels {

    private final SeatRepository seats;
    private final ScoreSheetRepository sheets;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Desk desk;

    Panels(SeatRepository seats, ScoreSheetRepository sheets, Documents documents, JdbcClient jdbc, Desk desk) {
        this.seats = seats;
        this.sheets = sheets;
        this.documents = documents;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    Panel of(ProcurementId id) {
        return new Panel(seats.findByProcurementOrderById(id));
    }

    Seat seat(SeatId id) {
        return seats.findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** The seat of whoever acts; others' are not there for him. */
    Seat mine(SeatId id) {
        return seats.findById(id)
                .filter(seat -> seat.person().equals(desk.me()))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Until he has declared himself free of interests, he reads nothing. */
    void call(Seat seat) {
        seats.save(seat);
        documents.announce(seat.procurement(), seat.person());
    }

    /** Clears him for scoring: he reads the proposals, and gets a sheet of his own. */
    void clear(Seat seat) {
        seats.save(seat);
        documents.admitAnnounced(seat.procurement(), seat.person());
        sheets.save(ScoreSheet.of(seat, desk.now()));
    }

    /** Whoever steps down sees nothing of the proposals any more. */
    void recuse(Seat seat) {
        seats.save(seat);
        documents.dismiss(seat.procurement(), seat.person());
        desk.closeAll(seat.id());
    }

    ScoreSheet sheet(SeatId id) {
        return sheets.findBySeat(id).orElseThrow(() -> new NotFound(id));
    }

    void save(ScoreSheet sheet) {
        sheets.save(sheet);
    }

    /** Counted for whoever asks: a member does not see the others' sheets. */
    Sheets sheets(ProcurementId id) {
        return jdbc.sql("select expected, locked from procurement.sheets_of(:id)")
                .param("id", id.value())
                .query((row, number) -> new Sheets(row.getLong("expected"), row.getLong("locked")))
                .single();
    }

    String nameOf(Seat seat) {
        return jdbc.sql("select name from people.report_person where id = :id")
                .param("id", seat.person().value())
                .query(String.class)
                .single();
    }

    static String address(SeatId id) {
        return "/procurement/seats/" + id.value();
    }
}
