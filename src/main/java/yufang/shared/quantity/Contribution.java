package yufang.shared.quantity;

import java.util.List;
import java.util.Map;

/**
 * What one unit brings to a cell of the ledger, and why it is not more. The contributions of a cell add up to it.
 *
 * @param subjects those that count here, where the figure is computed from a roster
 * @param countedElsewhere those that an earlier unit has counted already, with that unit
 * @param struck those that the agency struck here, with the reason; in the verified column alone
 * @param broken the measures of each unit that this one breaks: it then counts for nothing
 */
public record Contribution(
        UnitId unit,
        Figure figure,
        List<SubjectKey> subjects,
        Map<SubjectKey, UnitId> countedElsewhere,
        Map<SubjectKey, String> struck,
        List<EachFinding> broken) {

    public Contribution {
        subjects = List.copyOf(subjects);
        countedElsewhere = Map.copyOf(countedElsewhere);
        struck = Map.copyOf(struck);
        broken = List.copyOf(broken);
    }

    static Contribution stated(UnitId unit, Figure figure) {
        return new Contribution(unit, figure, List.of(), Map.of(), Map.of(), List.of());
    }

    static Contribution broken(UnitId unit, List<EachFinding> broken) {
        return new Contribution(unit, Figure.ZERO, List.of(), Map.of(), Map.of(), broken);
    }

    static Contribution listed(UnitId unit, List<SubjectKey> here, Map<SubjectKey, UnitId> elsewhere) {
        return new Contribution(unit, Figure.of(here.size()), here, elsewhere, Map.of(), List.of());
    }

    Contribution striking(Map<SubjectKey, String> reasons) {
        return new Contribution(unit, figure, subjects, countedElsewhere, reasons, broken);
    }
}
