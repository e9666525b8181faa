package yufang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import yufang.drill.RunningProgram;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/**
 * The cities of a measurement. What one fund base, entered through the program, left in the tables is copied in the
 * database as often as needed, so that each row is as the program writes it.
 */
final class Invented implements AutoCloseable {

    static final String PASSWORD = "bench-password";

    private static final String MODEL = "539900";
    private static final String DEMO = "yufang-demo";
    private static final int CHEAPEST = 4;

    private final Connection owner;
    private final UUID base;

    /** @param program in trying-out mode, with nothing in it yet */
    Invented(RunningProgram program) throws SQLException {
        base = enterOne(program);
        owner = program.connect("yufang_owner");
    }

    private static UUID enterOne(RunningProgram program) {
        var agency = new Visitor(program.url());
        agency.signIn("agency", DEMO);
        var answer = agency.get("/money/fund-bases/new")
                .form("/money/fund-bases")
                .with("year", "2026")
                .with("amount", "86450000.00")
                .with("source", "Accounts 2025")
                .file("file", "accounts.pdf", Papers.pdf("accounts"))
                .sendOnce();
        var path = answer.location();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Regions {@code first} to {@code first + count - 1} with the model's rules, bodies and people. */
    void regions(int first, int count) throws SQLException {
        for (var table : new String[] {
            "regions.region", "rulebook.region_value", "people.organisation", "people.person", "documents.document"
        }) {
            update("""
                    insert into %s select (jsonb_populate_record(one, jsonb_build_object('region', code::text))).*
                    from %s one, generate_series(?, ?) code where one.region = ?
                    """.formatted(table, table), first, first + count - 1, MODEL);
        }
    }

    /** One account in each of these regions that signs in as {@code bench-<region>} and reviews for the agency. */
    void reviewers(int first, int count) throws SQLException {
        var hash = new BCryptPasswordEncoder(CHEAPEST).encode(PASSWORD);
        update("""
                insert into people.account
                select (jsonb_populate_record(one, jsonb_build_object(
                    'id', uuidv7(), 'username', 'bench-' || code, 'password_hash', ?::text))).*
                from people.account one, generate_series(?, ?) code where one.username = 'reviewer'
                """, hash, first, first + count - 1);
        update("""
                insert into people.person (region, id, name)
                select code::text, a.id, a.full_name from generate_series(?, ?) code
                join people.account a on a.username = 'bench-' || code
                """, first, first + count - 1);
        update("""
                insert into people.affiliation
                select (jsonb_populate_record(one, jsonb_build_object(
                    'region', code::text, 'id', uuidv7(), 'person', a.id))).*
                from people.affiliation one
                join people.account model on model.id = one.person and model.username = 'reviewer',
                generate_series(?, ?) code join people.account a on a.username = 'bench-' || code
                """, first, first + count - 1);
    }

    /** A fund base of each of these years in each of these regions, waiting for the reviewer; ids are {@link #id}. */
    void fundBases(int region, int regions, int year, int years) throws SQLException {
        update("""
                insert into budget.fund_base
                select (jsonb_populate_record(one, jsonb_build_object('region', code::text, 'year', y,
                    'id', lpad((code::bigint * 100000 + y)::text, 32, '0')))).*
                from budget.fund_base one, generate_series(?, ?) code, generate_series(?, ?) y where one.id = ?
                """, region, region + regions - 1, year, year + years - 1, base);
        update("""
                insert into deadlines.work_item
                select (jsonb_populate_record(one, jsonb_build_object('region', code::text, 'id', uuidv7(),
                    'subject', lpad((code::bigint * 100000 + y)::text, 32, '0')))).*
                from deadlines.work_item one, generate_series(?, ?) code, generate_series(?, ?) y where one.subject = ?
                """, region, region + regions - 1, year, year + years - 1, base);
    }

    /** SQL for the same is {@code lpad((region::bigint * 100000 + year)::text, 32, '0')::uuid}. */
    static UUID id(int region, int year) {
        var digits = "%032d".formatted(region * 100_000L + year);
        return UUID.fromString(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /**
     * Open items of this region's reviewer, half of them the desk's; and of the region's other people, one after
     * another.
     */
    void openWork(int region, int own, int others) throws SQLException {
        update("""
                insert into deadlines.work_item
                select (jsonb_populate_record(one, jsonb_build_object('region', ?::text, 'id', uuidv7(), 'subject', uuidv7(),
                    'due', date '2026-02-02' + i % 60 - 20)
                    || case when i % 2 = 0 then '{}' else jsonb_build_object(
                        'person', a.id, 'organisation', null, 'role', null) end)).*
                from deadlines.work_item one, generate_series(1, ?) i, people.account a
                where one.subject = ? and a.username = 'bench-' || ?
                """, Integer.toString(region), own, base, Integer.toString(region));
        update("""
                with people as (select id, row_number() over (order by id) - 1 as number, count(*) over () as all_of_them
                                from people.person where region = ? and id not in (
                                    select id from people.account where username like 'bench-%'))
                insert into deadlines.work_item
                select (jsonb_populate_record(one, jsonb_build_object('region', ?::text, 'id', uuidv7(), 'subject', uuidv7(),
                    'due', date '2026-02-02' + i % 60 - 20, 'person', p.id, 'organisation', null, 'role', null))).*
                from deadlines.work_item one, generate_series(1, ?) i join people p on p.number = i % p.all_of_them
                where one.subject = ?
                """, Integer.toString(region), Integer.toString(region), others, base);
    }

    void analyze() throws SQLException {
        update("analyze regions.region, rulebook.region_value, people.account, people.organisation, people.person,"
                + " people.affiliation, documents.document, budget.fund_base, deadlines.work_item");
    }

    String person(String username) throws SQLException {
        return text("select id::text from people.account where username = ?", username);
    }

    /** Ids of what the copies share: they are the same in each region, and a statement may name them as they are. */
    Set<String> shared() throws SQLException {
        var ids = new HashSet<String>();
        try (var statement = owner.prepareStatement("""
                select id::text from people.person where region = ?
                union select id::text from people.organisation where region = ?
                union select id::text from documents.document where region = ?
                """)) {
            for (int i = 1; i <= 3; i++) statement.setString(i, MODEL);
            var rows = statement.executeQuery();
            while (rows.next()) ids.add(rows.getString(1));
        }
        return ids;
    }

    /**
     * How many acts these regions have seen, in full: each confirmed one fund base, left one trail entry, closed one
     * item and opened one.
     */
    long acts(int first, int count) throws SQLException {
        var regions = " where region between ? and ?";
        var counts = new ArrayList<Long>();
        for (var sql : List.of(
                "budget.fund_base" + regions + " and status = 'CONFIRMED'",
                "trail.entry" + regions,
                "deadlines.work_item" + regions + " and closed_at is not null")) {
            counts.add(count(sql, first, count));
        }
        counts.add(count("deadlines.work_item" + regions, first, count)
                - count("budget.fund_base" + regions, first, count));
        if (counts.stream().distinct().count() != 1) {
            throw new IllegalStateException("Half acts: bases, entries, items closed and opened are " + counts);
        }
        return counts.getFirst();
    }

    private long count(String from, int first, int count) throws SQLException {
        return Long.parseLong(text(
                "select count(*)::text from " + from, Integer.toString(first), Integer.toString(first + count - 1)));
    }

    void awaitSeals() throws SQLException {
        RunningProgram.awaitSeals(owner);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            fill(statement, values);
            statement.execute();
        }
    }

    private String text(String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            fill(statement, values);
            var row = statement.executeQuery();
            if (!row.next()) throw new IllegalStateException("Nothing found by " + sql);
            return row.getString(1);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
