package yufang.shared.quantity;

/** A row of a unit's roster: a person, a park or an enterprise, with what is known of it there. */
public record Subject(SubjectKey key, Facts facts) {

    public static Subject of(SubjectKind kind, String key) {
        return new Subject(new SubjectKey(kind, key), Facts.NONE);
    }

    public Subject with(Fact fact, String value) {
        return new Subject(key, facts.with(fact, value));
    }

    public SubjectKind kind() {
        return key.kind();
    }
}
