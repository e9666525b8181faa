package yufang.year.delivery.kind;

/**
 * An entry of a kind's checklist: a document that shows that the unit was carried out (佐证材料).
 *
 * @param key such as {@code sign-in}
 * @param label message key, which is also the kind of the stored document
 * @param obligatory a unit cannot be submitted without it
 */
public record EvidenceItem(String key, String label, boolean obligatory) {

    public static EvidenceItem obligatory(String key, String label) {
        return new EvidenceItem(key, label, true);
    }

    public static EvidenceItem optional(String key, String label) {
        return new EvidenceItem(key, label, false);
    }
}
