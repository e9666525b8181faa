package yufang.year.payments.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import yufang.shared.Money;
import yufang.shared.quantity.Balance;
import yufang.shared.quantity.BalanceLine.Entry;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.PaidLine;
import yufang.year.contracts.SignedContract;
import yufang.year.payments.PaymentCaseId;

/**
 * Of what a payment was found to be made when it was checked, kept as it was said then: whoever follows the figure of a
 * past transfer finds it, whatever was paid, returned or taken off since.
 */
@Component
class DueLines {

    private final JdbcClient jdbc;

    DueLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(PaymentCaseId payment, Entry entry, String particulars, Money amount) {}

    void keep(PaymentCase payment, Balance found) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(payment.id(), Entry.CONTRACT, "", found.contractTotal()));
        found.deductions()
                .forEach(line -> lines.add(
                        new Line(payment.id(), Entry.valueOf(line.cause().name()), line.particulars(), line.amount())));
        found.paid().forEach(line -> lines.add(new Line(payment.id(), Entry.PAID, line.particulars(), line.amount())));
        for (int position = 1; position <= lines.size(); position++) {
            insert(payment, position, lines.get(position - 1));
        }
    }

    private void insert(PaymentCase payment, int position, Line line) {
        jdbc.sql("""
                insert into payments.due_line (payment_case, organisation, position, entry, particulars, amount)
                values (:payment, :organisation, :position, :entry, :particulars, :amount)
                """)
                .param("payment", payment.id().value())
                .param("organisation", payment.organisation().value())
                .param("position", position)
                .param("entry", line.entry().name())
                .param("particulars", line.particulars())
                .param("amount", line.amount().yuan())
                .update();
    }

    /** Of all payments of a contract that were checked. */
    Map<PaymentCaseId, Balance> of(SignedContract contract) {
        var lines = jdbc.sql("""
                select l.payment_case, l.entry, l.particulars, l.amount
                from payments.due_line l
                join payments.payment_case c on c.region = l.region and c.id = l.payment_case
                where c.contract = :contract order by l.payment_case, l.position
                """)
                .param("contract", contract.id().value())
                .query((row, number) -> new Line(
                        new PaymentCaseId(row.getObject("payment_case", UUID.class)),
                        Entry.valueOf(row.getString("entry")),
                        row.getString("particulars"),
                        new Money(row.getBigDecimal("amount"))))
                .list();
        var found = new LinkedHashMap<PaymentCaseId, Balance>();
        lines.stream()
                .collect(Collectors.groupingBy(Line::payment))
                .forEach((payment, its) -> found.put(payment, balance(contract, its)));
        return found;
    }

    private static Balance balance(SignedContract contract, List<Line> lines) {
        var total = Money.ZERO;
        var deductions = new ArrayList<DeductionLine>();
        var paid = new ArrayList<PaidLine>();
        for (var line : lines) {
            switch (line.entry()) {
                case CONTRACT -> total = line.amount();
                case PAID -> paid.add(new PaidLine(line.particulars(), line.amount()));
                default ->
                    deductions.add(new DeductionLine(
                            DeductionLine.Cause.valueOf(line.entry().name()), line.particulars(), line.amount()));
            }
        }
        return new Balance(total, contract.balance(), deductions, paid);
    }
}
