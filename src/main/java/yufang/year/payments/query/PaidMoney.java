package yufang.year.payments.query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.contracts.SpentMoney;

/** Tells the contracts what was paid under earlier ones of a sub-project. */
@Component
@Transactional(readOnly = true)
class PaidMoney implements SpentMoney {

    private final JdbcClient jdbc;

    PaidMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Money on(SubProjectId subProject) {
        return new Money(jdbc.sql("""
                select coalesce(sum(p.amount), 0.00) from payments.report_payment p
                where p.sub_project = :id and p.status = 'PAID'
                """)
                .param("id", subProject.value())
                .query(java.math.BigDecimal.class)
                .single());
    }
}
