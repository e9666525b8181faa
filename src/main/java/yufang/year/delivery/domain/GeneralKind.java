package yufang.year.delivery.domain;

import java.util.List;
import yufang.shared.quantity.Scale;
import yufang.year.delivery.kind.EvidenceItem;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitField.Choice;
import yufang.year.delivery.kind.UnitField.Moment;
import yufang.year.delivery.kind.UnitKind;
import yufang.year.planning.DeliverableKind;

/** A kind of which nothing more is known than what its measures may ask for. */
record GeneralKind(DeliverableKind kind) implements UnitKind {

    private static final List<EvidenceItem> CHECKLIST = List.of(
            EvidenceItem.obligatory("proof", "delivery.evidence.proof"),
            EvidenceItem.optional("other", "delivery.evidence.other"));
    private static final UnitField OUTLET_LEVEL = UnitField.choice(
                    DeliverableKind.OUTLET_LEVEL.key(), "delivery.field.outlet-level", Moment.PLANNING, levels())
            .asRequired();

    private static Choice[] levels() {
        return DeliverableKind.OUTLET_LEVEL.scale() instanceof Scale.Ordered ladder
                ? ladder.steps().stream()
                        .map(level -> new Choice(level, "planning.level." + level))
                        .toArray(Choice[]::new)
                : new Choice[0];
    }

    @Override
    public boolean handles(DeliverableKind other) {
        return kind.equals(other);
    }

    @Override
    public List<UnitField> fields() {
        return kind.facts().contains(DeliverableKind.OUTLET_LEVEL) ? List.of(OUTLET_LEVEL) : List.of();
    }

    @Override
    public List<EvidenceItem> checklist() {
        return CHECKLIST;
    }
}
