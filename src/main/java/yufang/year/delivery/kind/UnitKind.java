package yufang.year.delivery.kind;

import java.util.List;
import java.util.Set;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;
import yufang.shared.quantity.SubjectKind;
import yufang.year.planning.DeliverableKind;

/** What is particular to the units (实施单元) of a kind of deliverable: a course has hours, a film a script. */
public interface UnitKind {

    boolean handles(DeliverableKind kind);

    /** Asked beside date, place and people. What measures ask of units is among them, under the fact's own key. */
    default List<UnitField> fields() {
        return List.of();
    }

    /** What a submitted unit shows as evidence. */
    List<EvidenceItem> checklist();

    /** Of which subjects a roster is kept even where no measure counts them. */
    default Set<SubjectKind> rosters() {
        return Set.of();
    }

    /** True where every unit says why it is held where it is. */
    default boolean saysWhyHere() {
        return false;
    }

    /** The kind's own rule about a unit as it is planned: shown while drafting, a blocking one forbids the plan. */
    default List<Problem> problemsOfPlanning(UnitContent unit, RuleSet rules) {
        return List.of();
    }

    /** The kind's own rule about a unit as it was carried out: a blocking one forbids the submission. */
    default List<Problem> problemsOfClaiming(UnitContent unit, RuleSet rules) {
        return List.of();
    }
}
