package yufang.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the database and the file store hold of the writes.
 *
 * @param trail entries of persons; the program's own tasks are none of the clients' writes
 * @param documents how many rows name a file of this hash
 * @param files where the files are kept
 */
record Evidence(List<TrailRow> trail, Map<String, Integer> documents, Path files) {

    Evidence {
        trail = List.copyOf(trail);
        documents = Map.copyOf(documents);
    }

    /** @param before the last entry of the trail that was made before the clients began */
    static Evidence read(Connection owner, Path files, long before) throws SQLException {
        var trail = new ArrayList<TrailRow>();
        var counts = new HashMap<String, Integer>();
        var documents = new HashMap<String, Integer>();
        try (var statement = owner.createStatement()) {
            var rows = statement.executeQuery(
                    "select id, act, subject, arguments, reason from trail.entry where person is not null and id > "
                            + before + " order by id");
            while (rows.next()) {
                var subject = rows.getObject(3, UUID.class);
                var act = rows.getString(2);
                var ordinal = counts.merge(act + subject, 1, Integer::sum);
                trail.add(new TrailRow(rows.getLong(1), act, subject, rows.getString(4), rows.getString(5), ordinal));
            }
            rows = statement.executeQuery("select sha256, count(*) from documents.document group by sha256");
            while (rows.next()) documents.put(rows.getString(1), rows.getInt(2));
        }
        return new Evidence(trail, documents, files);
    }

    /** How often it was carried out: its entries in the trail, or the rows of its file where these are more. */
    int timesOf(Write write) {
        var entries = (int) trail.stream().filter(write.trail()).count();
        var sha256 = write.sha256();
        if (sha256 == null) return entries;
        var rows = documents.getOrDefault(sha256, 0);
        if (entries == 0 || rows == 0) return 0;
        return intact(sha256) ? Math.max(entries, rows) : 0;
    }

    /** Whether nothing of it is there. */
    boolean knowsNothingOf(Write write) {
        var sha256 = write.sha256();
        return trail.stream().noneMatch(write.trail()) && (sha256 == null || !documents.containsKey(sha256));
    }

    private boolean intact(String sha256) {
        var file = files.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).equals(sha256);
        } catch (java.nio.file.NoSuchFileException lost) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
