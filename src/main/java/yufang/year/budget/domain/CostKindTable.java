package yufang.year.budget.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cost kinds: which of them the fund may pay is data, never a search for words. */
@Component
@Transactional(readOnly = true)
public class CostKindTable {

    private final JdbcClient jdbc;

    CostKindTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CostKinds all() {
        return new CostKinds(jdbc.sql("select code, purpose, fundable from budget.cost_kind order by position")
                .query((row, number) -> {
                    var purpose = row.getString("purpose");
                    return new CostKind(
                            row.getString("code"),
                            purpose == null ? null : Purpose.valueOf(purpose),
                            row.getBoolean("fundable"));
                })
                .list());
    }
}
