package yufang.year.delivery.domain;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.platform.vault.KeyedHash;
import yufang.platform.vault.Vault;
import yufang.shared.quantity.SubjectKind;
import yufang.year.contracts.ContractId;
import yufang.year.planning.DeliverableKind;

/**
 * Keeps rosters. A person's identity number lies sealed; what tells him from others is its keyed hash, which is the
 * same wherever he turns up again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rosters {

    private static final String IDENTITY_NUMBERS = "identity numbers of ";
    private static final String SEALED = "delivery.roster_line.sealed of ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Desk desk;

    Rosters(JdbcClient jdbc, Vault vault, Desk desk) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.desk = desk;
    }

    RosterId keep(DeliveryUnit unit, SubjectKind kind, List<RosterEntry> entries) {
        var id = RosterId.next();
        jdbc.sql("""
                insert into delivery.roster (id, created_by, created_at, contract, organisation, unit, subjects)
                values (:id, :by, :at, :contract, :organisation, :unit, :subjects)
                """)
                .param("id", id.value())
                .param("by", desk.me().value())
                .param("at", Timestamp.from(desk.now()))
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("unit", unit.id().value())
                .param("subjects", kind.key())
                .update();
        jdbc.sql("""
                insert into delivery.roster_line (roster, position, contract, organisation, subjects, key, name, sealed,
                                                  shown, doubtful, belongs_to, facts)
                select :roster, r.position, :contract, :organisation, :subjects, r.key, r.name, r.sealed, r.shown,
                       r.doubtful, r.belongs_to, r.facts
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (position integer, key text, name text, sealed text,
                     shown text, doubtful boolean, belongs_to text, facts text)
                """)
                .param("roster", id.value())
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("subjects", kind.key())
                .param("rows", Json.rows(rows(unit.contract(), kind, entries)))
                .update();
        return id;
    }

    private List<Map<String, @Nullable Object>> rows(ContractId contract, SubjectKind kind, List<RosterEntry> entries) {
        var keys = kind.equals(SubjectKind.PERSON) ? personKeys(contract, entries) : Map.<RosterEntry, String>of();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var entry : entries) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("position", rows.size() + 1);
            row.put("key", keys.getOrDefault(entry, entry.identity()));
            row.put("name", entry.name());
            row.put("sealed", kind.equals(SubjectKind.PERSON) ? sealed(entry) : null);
            row.put("shown", entry.shown());
            row.put("doubtful", entry.doubtful());
            row.put("belongs_to", entry.belongsTo());
            row.put("facts", FieldAnswers.write(facts(entry)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> facts(RosterEntry entry) {
        return entry.personKind().isEmpty() ? Map.of() : Map.of(DeliverableKind.PERSON_KIND.key(), entry.personKind());
    }

    private String sealed(RosterEntry entry) {
        return vault.seal(Objects.requireNonNull(entry.number()), SEALED + region())
                .value();
    }

    /** Who is listed in this contract under a former key of the vault keeps it: he is one person, not two. */
    private Map<RosterEntry, String> personKeys(ContractId contract, List<RosterEntry> entries) {
        var hashes = entries.stream()
                .collect(toMap(
                        entry -> entry, entry -> vault.hashes(IDENTITY_NUMBERS + region(), entry.identity()).stream()
                                .map(KeyedHash::value)
                                .toList()));
        var former =
                hashes.values().stream().flatMap(all -> all.stream().skip(1)).toList();
        var known = former.isEmpty() ? List.<String>of() : known(contract, former);
        var keys = new HashMap<RosterEntry, String>();
        hashes.forEach((entry, all) ->
                keys.put(entry, all.stream().filter(known::contains).findFirst().orElse(all.getFirst())));
        return keys;
    }

    private List<String> known(ContractId contract, List<String> keys) {
        return jdbc.sql("select distinct key from delivery.roster_line where contract = :contract and key in (:keys)")
                .param("contract", contract.value())
                .param("keys", keys)
                .query(String.class)
                .list();
    }

    private String region() {
        return desk.acting().region().value();
    }
}
