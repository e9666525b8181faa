package yufang.shared.quantity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The persons, parks and enterprises of a unit, each once. */
public final class Roster {

    public static final Roster EMPTY = new Roster(Map.of());

    private final Map<SubjectKind, Map<SubjectKey, Subject>> subjects;

    private Roster(Map<SubjectKind, Map<SubjectKey, Subject>> subjects) {
        this.subjects = subjects;
    }

    /**
     * In the order of its rows.
     *
     * @throws IllegalArgumentException where a subject is on it twice
     */
    public static Roster of(Collection<Subject> subjects) {
        var byKind = new LinkedHashMap<SubjectKind, Map<SubjectKey, Subject>>();
        for (var subject : subjects) {
            var sameKind = byKind.computeIfAbsent(subject.kind(), kind -> new LinkedHashMap<>());
            if (sameKind.putIfAbsent(subject.key(), subject) != null) {
                throw new IllegalArgumentException("Twice on one roster: " + subject.key());
            }
        }
        return new Roster(byKind);
    }

    /** True where at least one of the kind is on it; otherwise the figures that are stated stand. */
    public boolean lists(SubjectKind kind) {
        return subjects.containsKey(kind);
    }

    public boolean holds(SubjectKey key) {
        return subjects.getOrDefault(key.kind(), Map.of()).containsKey(key);
    }

    public List<Subject> of(SubjectKind kind) {
        return List.copyOf(subjects.getOrDefault(kind, Map.of()).values());
    }

    public List<Subject> all() {
        return subjects.values().stream()
                .flatMap(sameKind -> sameKind.values().stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster that && subjects.equals(that.subjects);
    }

    @Override
    public int hashCode() {
        return subjects.hashCode();
    }

    @Override
    public String toString() {
        return subjects.toString();
    }
}
