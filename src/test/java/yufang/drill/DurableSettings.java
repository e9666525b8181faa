package yufang.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgreSQL itself says of its durability. A kill leaves the page cache alone: these four answer for a power cut.
 */
final class DurableSettings {

    static final List<String> NAMES = List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    private DurableSettings() {}

    static Map<String, String> read(Connection connection) throws SQLException {
        var settings = new TreeMap<String, String>();
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            for (var name : NAMES) {
                statement.setString(1, name);
                var row = statement.executeQuery();
                row.next();
                settings.put(name, row.getString(1));
            }
        }
        return settings;
    }

    static void require(Map<String, String> settings) {
        if (!settings.values().stream().allMatch("on"::equals)) {
            throw new IllegalStateException("The database is not durable: " + settings);
        }
    }
}
