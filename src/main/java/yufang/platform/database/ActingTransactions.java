package yufang.platform.database;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import yufang.platform.Acting;
import yufang.shared.Reach;
import yufang.shared.RegionCode;

/** Tells PostgreSQL at the beginning of each transaction who acts; the row policies answer by it. */
final class ActingTransactions extends JdbcTransactionManager {

    private static final String APP = "yufang_app";
    private static final String READER = "yufang_reader";
    private static final String OUTSIDER = "yufang_outsider";
    private static final String SYSTEM = "yufang_system";

    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    /** Spring calls this where a failure still gives the connection back; after {@code doBegin} it would leak. */
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        switch (Acting.current()) {
            case Acting.Person person ->
                tell(
                        connection,
                        role(person.reach()),
                        person.region().value(),
                        person.id().value().toString(),
                        person.organisation().value().toString(),
                        person.reach() == Reach.READING ? person.region().value() : "");
            case Acting.Visitor visitor ->
                tell(connection, OUTSIDER, visitor.region().value(), "", "", "");
            case Acting.Task task -> tell(connection, APP, task.region().value(), "", "", "");
            case Acting.Across across -> tell(connection, READER, "", "", "", codes(across.regions()));
            case Acting.AsSystem system -> tell(connection, SYSTEM, "", "", "", "");
        }
    }

    private static String role(Reach reach) {
        return switch (reach) {
            case REGION -> APP;
            case READING -> READER;
            case ORGANISATION, PANEL, EMPLOYER, PUBLIC -> OUTSIDER;
        };
    }

    private static String codes(Set<RegionCode> regions) {
        return regions.stream().map(RegionCode::value).collect(joining(","));
    }

    /** One round trip; the role comes last, since the settings stay whoever reads them. */
    private static void tell(
            Connection connection, String role, String region, String person, String organisation, String readable)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                select set_config('yufang.region', ?, true), set_config('yufang.person', ?, true),
                       set_config('yufang.organisation', ?, true), set_config('yufang.regions_readable', ?, true),
                       set_config('role', ?, true)
                """)) {
            statement.setString(1, region);
            statement.setString(2, person);
            statement.setString(3, organisation);
            statement.setString(4, readable);
            statement.setString(5, role);
            statement.execute();
        }
    }
}
