package yufang.year.delivery.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.springframework.stereotype.Component;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.SubjectKind;
import yufang.year.delivery.kind.UnitKind;
import yufang.year.planning.DeliverableKind;

/** Finds what is particular to a kind. One that no module implements has a general checklist. */
@Component
public class UnitKinds {

    private final List<UnitKind> kinds;

    UnitKinds(List<UnitKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public UnitKind of(DeliverableKind kind) {
        return kinds.stream().filter(each -> each.handles(kind)).findFirst().orElseGet(() -> new GeneralKind(kind));
    }

    /** Of which subjects a unit has a roster: those that its kind keeps, and those that its measures count. */
    public SequencedSet<SubjectKind> rosters(DeliverableKind kind, ObligationTerms terms) {
        var rosters = new LinkedHashSet<SubjectKind>();
        terms.measures().forEach(measure -> {
            var subjects = measure.counted().subjects();
            if (subjects != null) rosters.add(subjects);
        });
        rosters.addAll(of(kind).rosters());
        return rosters;
    }
}
