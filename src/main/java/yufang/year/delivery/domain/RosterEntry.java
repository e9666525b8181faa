package yufang.year.delivery.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row of a roster as it was pasted and understood.
 *
 * @param line where it stands in the pasted text, from 1
 * @param identity by what it is known again, never shown: what is only a check digit tells nobody apart
 * @param number of the identity card with 18 characters, the credit code, or null where the name tells it apart
 * @param shown the number as pages show it, masked where it is a person's
 * @param doubtful true where the number's check digit is wrong, which happens with real cards
 * @param belongsTo the person's enterprise, as written; empty where the table says nothing
 * @param personKind as written; empty where the table says nothing
 */
record RosterEntry(
        int line,
        String name,
        String identity,
        @Nullable String number,
        @Nullable String shown,
        boolean doubtful,
        String belongsTo,
        String personKind) {

    @Override
    public String toString() {
        return "RosterEntry[" + line + " " + name + " " + shown + "]";
    }
}
