package yufang.platform.database;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import yufang.platform.Acting;
import yufang.shared.RegionCode;

/** Tells PostgreSQL at the beginning of each transaction who acts; the row policies answer by it. */
final class ActingTransactions extends JdbcTransactionManager {

    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    /** Spring calls this where a failure still gives the connection back; after {@code doBegin} it would leak. */
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        switch (Acting.current()) {
            case Acting.In in -> set(connection, "yufang.region", in.region().value());
            case Acting.Outside outside -> {
                become(connection, "yufang_outsider");
                set(connection, "yufang.region", outside.region().value());
                set(connection, "yufang.organisation", outside.organisation().toString());
            }
            case Acting.Across across -> {
                become(connection, "yufang_reader");
                set(connection, "yufang.regions_readable", codes(across.regions()));
            }
            case Acting.AsSystem system -> become(connection, "yufang_system");
        }
    }

    private static String codes(Set<RegionCode> regions) {
        return regions.stream().map(RegionCode::value).collect(joining(","));
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static void become(Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + role);
        }
    }
}
