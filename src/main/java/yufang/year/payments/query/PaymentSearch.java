package yufang.year.payments.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.SearchHit;
import yufang.platform.SearchSource;
import yufang.platform.SearchText;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;

/**
 * Finds payments by contract, provider, bank reference and invoice number. A region has a few dozen in a year, so that
 * no index is asked.
 */
@Component
@Transactional(readOnly = true)
class PaymentSearch implements SearchSource {

    private final JdbcClient jdbc;

    PaymentSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "payments.list";
    }

    @Override
    public Set<Role> openTo() {
        var roles = EnumSet.copyOf(Role.readers());
        roles.add(Role.PROVIDER_MANAGER);
        roles.add(Role.PROVIDER_FIELD);
        return roles;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select c.id, c.kind, c.status, coalesce(c.amount, c.asked) as amount, k.number
                from payments.payment_case c
                join contracts.report_contract k on k.region = c.region and k.id = c.contract
                where platform.holds(concat_ws(' ', k.number, k.title, k.provider_name, c.bank_reference,
                    (select string_agg(i.number, ' ') from payments.invoice i
                     where i.region = c.region and i.payment_case = c.id)), :words)
                order by c.asked_on desc, c.id desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> new SearchHit(
                        Wording.of(
                                "payments.title",
                                row.getString("number"),
                                Wording.of("payments.kind." + row.getString("kind"))),
                        Wording.of(
                                "payments.search.about",
                                new Money(row.getBigDecimal("amount")),
                                Wording.of("payments.status." + row.getString("status"))),
                        "/money/payments/" + row.getString("id")))
                .list();
    }
}
