package yufang.shared.quantity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a region can count: the shipped ones in their usual order, then its own. */
public final class CountedTable {

    private final Map<String, Counted> byKey;

    private CountedTable(Map<String, Counted> byKey) {
        this.byKey = byKey;
    }

    public static CountedTable shipped() {
        var table = new LinkedHashMap<String, Counted>();
        Counted.SHIPPED.forEach(counted -> table.put(counted.key(), counted));
        return new CountedTable(table);
    }

    /**
     * With one that the region adds.
     *
     * @throws IllegalArgumentException where the key is taken: what is promised under it would change its meaning
     */
    public CountedTable with(Counted own) {
        var table = new LinkedHashMap<>(byKey);
        if (table.putIfAbsent(own.key(), own) != null) {
            throw new IllegalArgumentException("Counted already: " + own.key());
        }
        return new CountedTable(table);
    }

    public Optional<Counted> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Collection<Counted> all() {
        return byKey.values().stream().toList();
    }
}
