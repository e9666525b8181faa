package yufang.year.payments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import yufang.shared.PersonId;

/** Which cashier has opened the number of the account that a payment goes to. */
@Component
class AccountOpenings {

    private final JdbcClient jdbc;

    AccountOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(PaymentCase payment, PersonId by, Instant now) {
        jdbc.sql("""
                insert into payments.account_opening (id, payment_case, created_by, created_at)
                values (:id, :payment, :by, :at)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("payment", payment.id().value())
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    boolean has(PaymentCase payment, PersonId by) {
        return of(payment).contains(by);
    }

    Set<PersonId> of(PaymentCase payment) {
        return Set.copyOf(jdbc.sql("select distinct created_by from payments.account_opening where payment_case = :id")
                .param("id", payment.id().value())
                .query((row, number) -> new PersonId(row.getObject("created_by", UUID.class)))
                .list());
    }
}
