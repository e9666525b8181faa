package yufang.year.delivery.domain;

import java.util.EnumSet;
import java.util.Set;
import yufang.shared.quantity.SubjectKind;

/** What a column of a pasted roster says. */
public enum RosterColumn {
    NAME,
    /** Of the identity card, or the enterprise's credit code. */
    NUMBER,
    /** The enterprise of a person. */
    BELONGS_TO,
    PERSON_KIND,
    /** Row numbers, telephones, remarks: not kept. */
    PASSED_OVER;

    /** Without these nobody could be told apart. */
    static Set<RosterColumn> needed(SubjectKind kind) {
        return isNumbered(kind) ? EnumSet.of(NAME, NUMBER) : EnumSet.of(NAME);
    }

    /** True where a name alone does not tell two apart. */
    static boolean isNumbered(SubjectKind kind) {
        return kind.equals(SubjectKind.PERSON) || kind.equals(SubjectKind.ENTERPRISE);
    }
}
