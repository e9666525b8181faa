package yufang.year.planning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yufang.shared.quantity.Fact;
import yufang.shared.quantity.Scale;
import yufang.shared.quantity.SubjectKind;

/**
 * What a deliverable is, after the clause of the plan that asks for it: a film, a course, a return visit. A region can
 * have kinds of its own beside the {@link #SHIPPED} ones.
 */
public record DeliverableKind(String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");
    private static final Pattern MEDIA = Pattern.compile("P[678]");
    private static final Pattern TRAINING = Pattern.compile("RA|R1B|R[2-5]");

    /** Of a report: in which outlet it appeared. */
    public static final Fact OUTLET_LEVEL =
            Fact.ofUnit("outlet-level", Scale.ordered("city", "provincial", "national"));
    /** Of a trainee: head, safety manager, team leader, or one of the three categories. */
    public static final Fact PERSON_KIND = Fact.of(SubjectKind.PERSON, "person-kind", Scale.WORDS);

    public static final List<DeliverableKind> SHIPPED = Stream.of(
                    "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "RA", "R1A", "R1B", "R1C", "R2", "R3", "R4", "R5")
            .map(DeliverableKind::new)
            .toList();

    public DeliverableKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a kind: " + code);
        }
    }

    /** What the units of this kind record of themselves or of who attends, so that a measure can ask for it. */
    public List<Fact> facts() {
        if (MEDIA.matcher(code).matches()) return List.of(OUTLET_LEVEL);
        return TRAINING.matcher(code).matches() ? List.of(PERSON_KIND) : List.of();
    }

    /** The fact of this key, whichever kind records it. */
    public static Optional<Fact> known(String key) {
        return Stream.of(OUTLET_LEVEL, PERSON_KIND)
                .filter(fact -> fact.key().equals(key))
                .findFirst();
    }

    /** The fact of this key, where this kind records it. */
    public Optional<Fact> fact(String key) {
        return facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
