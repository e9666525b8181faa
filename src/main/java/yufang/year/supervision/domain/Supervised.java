package yufang.year.supervision.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.UnitState;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.UnitSummary;
import yufang.year.delivery.Units;

/**
 * Finds the contract and the unit that are supervised, and tells the line of the nine steps how far its supervision has
 * come.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Supervised {

    static final int STEP = 8;

    private final Contracts contracts;
    private final Units units;
    private final Programme programme;
    private final Oversights oversights;
    private final JdbcClient jdbc;

    Supervised(Contracts contracts, Units units, Programme programme, Oversights oversights, JdbcClient jdbc) {
        this.contracts = contracts;
        this.units = units;
        this.programme = programme;
        this.oversights = oversights;
        this.jdbc = jdbc;
    }

    SignedContract contract(ContractId id) {
        return contracts.contract(id);
    }

    /** @throws RuleViolated beside the form's field where the unit is another contract’s or was cancelled */
    UnitSummary unit(ContractId contract, UnitId id) {
        return units.of(contract).stream()
                .filter(unit -> unit.unit().id().equals(id) && unit.unit().state() != UnitState.CANCELLED)
                .findFirst()
                .orElseThrow(() -> new RuleViolated(
                        List.of(Problem.of("supervision.check.unit-of-another").at("unit"))));
    }

    UnitSummary unit(UnitId id) {
        return units.unit(id);
    }

    /** A provider that reports for itself sees all that is counted here of its contract. */
    void report(ContractId id, LocalDate today) {
        report(contract(id), today);
    }

    void report(SignedContract contract, LocalDate today) {
        var count = count(contract.id(), today);
        var href = "/supervision?contract=" + contract.id().value();
        var until = oversights.until(contract.id());
        var report = until.isPresent()
                ? StepReport.done(contract.year(), contract.subProject(), STEP, until.get(), href)
                        .saying(Wording.of(
                                "supervision.step.done", until.get(), count.handedIn(), count.owed(), count.checks()))
                : StepReport.now(contract.year(), contract.subProject(), STEP, href)
                        .saying(count.figure());
        var missing = count.missing();
        programme.report(missing == null ? report : report.missing(missing));
    }

    private Count count(ContractId contract, LocalDate today) {
        return jdbc.sql("""
                select count(*) filter (where r.due <= :today or r.first_submitted_on is not null) as owed,
                       count(*) filter (where r.status in ('SUBMITTED', 'TAKEN_NOTE')) as handed_in,
                       count(*) filter (where r.status = 'DUE' and r.due < :today) as overdue,
                       min(r.due) filter (where r.status = 'DUE') as next,
                       (select count(*) from supervision.spot_check c
                        where c.contract = :contract and c.status = 'CONCLUDED') as checks,
                       (select count(*) from supervision.finding f join supervision.spot_check c
                            on c.region = f.region and c.id = f.spot_check and c.status = 'CONCLUDED'
                        where f.contract = :contract and f.status <> 'CLOSED') as findings
                from supervision.monthly_report r where r.contract = :contract and r.status <> 'LAPSED'
                """)
                .param("contract", contract.value())
                .param("today", today)
                .query((row, number) -> count(row))
                .single();
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getInt("owed"),
                row.getInt("handed_in"),
                row.getInt("overdue"),
                row.getInt("checks"),
                row.getInt("findings"),
                row.getObject("next", LocalDate.class));
    }

    /** @param next the day by which the next report is due; null where none is, or nobody knows */
    private record Count(
            int owed,
            int handedIn,
            int overdue,
            int checks,
            int findings,
            @Nullable LocalDate next) {

        Wording figure() {
            return owed == 0 && checks == 0 && next != null
                    ? Wording.of("supervision.step.first", next)
                    : Wording.of("supervision.step.figure", handedIn, owed, checks);
        }

        @Nullable
        Wording missing() {
            if (overdue > 0) return Wording.of("supervision.step.overdue", overdue);
            return findings > 0 ? Wording.of("supervision.step.findings", findings) : null;
        }
    }
}
