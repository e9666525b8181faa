package yufang.year.delivery.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.SubjectKind;

/**
 * What the provider says of a unit at once: figures, rosters that stand already, and how it went.
 *
 * @param account null while it is planned, and where nobody said it again: then the unit's own stands
 */
record Saying(
        Map<MeasureId, Figure> figures,
        Map<SubjectKind, RosterId> rosters,
        @Nullable Account account) {

    static final Saying NOTHING = new Saying(Map.of(), Map.of(), null);

    Saying {
        figures = Map.copyOf(figures);
        rosters = Map.copyOf(rosters);
    }

    Saying with(Map<MeasureId, Figure> others) {
        return new Saying(others, rosters, account);
    }

    Saying with(SubjectKind kind, RosterId roster) {
        var more = new HashMap<>(rosters);
        more.put(kind, roster);
        return new Saying(figures, more, account);
    }

    Saying with(Account other) {
        return new Saying(figures, rosters, other);
    }

    /** What is entered of a unit with this. */
    Mending.Entered entered(DeliveryUnit unit) {
        return new Mending.Entered(account == null ? unit.account() : account, figures);
    }
}
