package yufang.shared.quantity;

import java.util.List;

/**
 * A measure that each unit must keep, with the units it concerns.
 *
 * @param planned how the units that are not cancelled keep it as planned
 * @param found how those carried out keep it: by the verified figure, by the claim while there is none, by what was
 *     entered at carrying out before that
 */
public record EachLine(Measure measure, List<EachFinding> planned, List<EachFinding> found) {

    public EachLine {
        planned = List.copyOf(planned);
        found = List.copyOf(found);
    }
}
