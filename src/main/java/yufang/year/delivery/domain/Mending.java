package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.shared.Wording;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitKind;

/** Says what was put right of what had been entered of a unit, the old beside the new. */
public record Mending(UnitKind kind, ObligationTerms terms) {

    /** What was entered at one time. */
    public record Entered(Account account, Map<MeasureId, Figure> figures) {

        public Entered {
            figures = Map.copyOf(figures);
        }
    }

    /** Null where both are the same. */
    public @Nullable Wording between(Entered before, Entered after) {
        var changes = new ArrayList<Wording>();
        var held = before.account().held();
        var other = after.account().held();
        add(changes, Wording.of("delivery.unit.held"), days(held), days(other));
        add(changes, Wording.of("delivery.deviation"), text(held.deviation()), text(other.deviation()));
        for (var field : kind.fields()) {
            add(
                    changes,
                    Wording.of(field.label()),
                    said(field, before.account().answers()),
                    said(field, after.account().answers()));
        }
        for (var asked : Asked.of(terms)) {
            add(changes, asked.first().counted().word(), said(asked, before.figures()), said(asked, after.figures()));
        }
        return changes.stream()
                .reduce((one, more) -> Wording.of("delivery.mended.both", one, more))
                .orElse(null);
    }

    private static void add(List<Wording> changes, Wording label, Object before, Object after) {
        if (!before.equals(after)) changes.add(Wording.of("delivery.mended.one", label, before, after));
    }

    private static Object days(HeldDays held) {
        return Wording.of(
                "delivery.days", held.heldFrom().toString(), held.heldUntil().toString());
    }

    private static Object text(@Nullable String said) {
        return said == null || said.isBlank() ? Wording.of("delivery.mended.none") : said;
    }

    private static Object said(UnitField field, Map<String, String> answers) {
        var answer = answers.get(field.key());
        return field.choices().stream()
                .filter(choice -> choice.value().equals(answer))
                .findFirst()
                .<Object>map(choice -> Wording.of(choice.label()))
                .orElseGet(() -> text(answer));
    }

    private static Object said(Asked asked, Map<MeasureId, Figure> figures) {
        var figure = asked.in(figures);
        return figure == null ? text(null) : Objects.requireNonNull(figure.said());
    }
}
