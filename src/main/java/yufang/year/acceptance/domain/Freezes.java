package yufang.year.acceptance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Wordings;
import yufang.shared.Money;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Fraction;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.FrozenLedger;
import yufang.shared.quantity.LedgerLine;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ObligationLedger;

/** Keeps what the ledgers said when an application was accepted for review; rows that nobody can change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Freezes {

    private final JdbcClient jdbc;

    Freezes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(AcceptanceCase acceptance, List<ObligationLedger> ledgers) {
        var frozen = Freeze.of(acceptance.application(), ledgers).obligations();
        for (int i = 0; i < frozen.size(); i++) {
            keep(acceptance, i + 1, frozen.get(i));
            keep(acceptance, frozen.get(i), ledgers.get(i).ledger().lines());
        }
    }

    private void keep(AcceptanceCase acceptance, int position, FrozenObligation obligation) {
        jdbc.sql("""
                insert into acceptance.frozen_obligation (acceptance_case, application, obligation, organisation,
                                                          position, title, amount)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        acceptance.id().value(),
                        acceptance.application(),
                        obligation.id().value(),
                        acceptance.organisation().value(),
                        position,
                        obligation.title(),
                        obligation.amount().yuan())
                .update();
    }

    private void keep(AcceptanceCase acceptance, FrozenObligation obligation, List<LedgerLine> lines) {
        var frozen = obligation.ledger().lines();
        for (int i = 0; i < frozen.size(); i++) {
            var figures = frozen.get(i);
            var said = lines.get(i).measure().wording();
            jdbc.sql("""
                    insert into acceptance.frozen_line (acceptance_case, application, obligation, measure, organisation,
                                                        position, said, said_arguments, required, scheduled, done,
                                                        evidenced, verified, fulfilment)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            acceptance.id().value(),
                            acceptance.application(),
                            obligation.id().value(),
                            figures.measure().value(),
                            acceptance.organisation().value(),
                            i + 1,
                            said.key(),
                            Wordings.write(said.arguments()),
                            figures.required().value(),
                            figures.scheduled().value(),
                            figures.done().value(),
                            figures.evidenced().value(),
                            figures.verified().value(),
                            figures.fulfilment().toString())
                    .update();
        }
    }

    /** Of the latest application; empty where that one is not accepted for review. */
    @Transactional(readOnly = true)
    public Freeze of(AcceptanceCase acceptance) {
        var lines = new LinkedHashMap<UUID, List<FrozenFigures>>();
        var heads = new LinkedHashMap<UUID, FrozenObligation>();
        jdbc.sql("""
                select o.obligation, o.title, o.amount, l.measure, l.required, l.scheduled, l.done, l.evidenced,
                       l.verified, l.fulfilment
                from acceptance.frozen_obligation o
                join acceptance.frozen_line l
                    on l.region = o.region and l.acceptance_case = o.acceptance_case and l.application = o.application
                    and l.obligation = o.obligation
                where o.acceptance_case = :acceptance and o.application = :application
                order by o.position, l.position
                """)
                .param("acceptance", acceptance.id().value(), Types.OTHER)
                .param("application", acceptance.application())
                .query(row -> {
                    var id = row.getObject("obligation", UUID.class);
                    heads.putIfAbsent(id, head(row));
                    lines.computeIfAbsent(id, none -> new ArrayList<>()).add(figures(row));
                });
        return new Freeze(
                acceptance.application(),
                heads.entrySet().stream()
                        .map(head -> filled(head.getValue(), lines.getOrDefault(head.getKey(), List.of())))
                        .toList());
    }

    private static FrozenObligation filled(FrozenObligation head, List<FrozenFigures> lines) {
        return new FrozenObligation(head.id(), head.title(), head.amount(), new FrozenLedger(lines));
    }

    private static FrozenObligation head(ResultSet row) throws SQLException {
        return new FrozenObligation(
                new ObligationId(row.getObject("obligation", UUID.class)),
                row.getString("title"),
                new Money(row.getBigDecimal("amount")),
                new FrozenLedger(List.of()));
    }

    private static FrozenFigures figures(ResultSet row) throws SQLException {
        return new FrozenFigures(
                new MeasureId(row.getObject("measure", UUID.class)),
                new Figure(row.getBigDecimal("required")),
                new Figure(row.getBigDecimal("scheduled")),
                new Figure(row.getBigDecimal("done")),
                new Figure(row.getBigDecimal("evidenced")),
                new Figure(row.getBigDecimal("verified")),
                Fraction.parse(row.getString("fulfilment")));
    }
}
