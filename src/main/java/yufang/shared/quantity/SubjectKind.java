package yufang.shared.quantity;

/** What a row of a roster stands for. A region that counts something else once over an obligation names it here. */
public record SubjectKind(String key) {

    public static final SubjectKind PERSON = new SubjectKind("person");
    public static final SubjectKind PARK = new SubjectKind("park");
    public static final SubjectKind ENTERPRISE = new SubjectKind("enterprise");

    public SubjectKind {
        Keys.check(key);
    }
}
