package yufang.year.payments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
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
        return jdbc.sql("""
                select exists (select from payments.account_opening where payment_case = :payment and created_by = :by)
                """)
                .param("payment", payment.id().value())
                .param("by", by.value())
                .query(Boolean.class)
                .single();
    }
}
