package yufang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.bench.Statements.Statement;

class StatementsTests {

    @Test
    void readsTheTransactionsOfEachConnection() {
        var log = """
                @7@ LOG:  execute <unnamed>: select 'outside of transactions'
                @7@ LOG:  execute <unnamed>: BEGIN
                @8@ LOG:  execute S_1: BEGIN READ ONLY
                @7@ LOG:  execute S_3: update budget.fund_base
                \tset source = $1, decided_by = $2
                @7@ DETAIL:  Parameters: $1 = 'a ''quoted'' $2 = x', $2 = NULL
                @8@ LOG:  statement: select 8
                @8@ LOG:  execute S_2: COMMIT
                @7@ LOG:  execute S_2: COMMIT
                """;
        assertThat(Statements.transactions(log))
                .containsExactly(
                        List.of(
                                new Statement("BEGIN READ ONLY", List.of()),
                                new Statement("select 8", List.of()),
                                new Statement("COMMIT", List.of())),
                        List.of(
                                new Statement("BEGIN", List.of()),
                                new Statement(
                                        "update budget.fund_base\nset source = $1, decided_by = $2",
                                        java.util.Arrays.asList("a 'quoted' $2 = x", null)),
                                new Statement("COMMIT", List.of())));
    }

    @Test
    void leavesOutWhatIsNotFinished() {
        assertThat(Statements.transactions("@7@ LOG:  execute <unnamed>: BEGIN\n@7@ LOG:  execute S_1: ROLLBACK\n"))
                .isEmpty();
    }
}
