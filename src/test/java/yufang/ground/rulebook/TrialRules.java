package yufang.ground.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yufang.ground.rulebook.domain.ShippedFiles;
import yufang.shared.Evidence;
import yufang.shared.RegionCode;

/** The rules of the trying-out city, without a database: what is shipped, and what the city sets for itself. */
public final class TrialRules {

    public static final RegionCode REGION = new RegionCode("539900");
    public static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private TrialRules() {}

    public static RuleSet on(LocalDate day) {
        var shipped = new ShippedFiles().shippedRules();
        return new Rulebook(shipped, new Entered(values(shipped))).at(REGION, day);
    }

    /** The trying-out city’s, where it has also set this. */
    public static RuleSet with(LocalDate day, String key, String value) {
        var shipped = new ShippedFiles().shippedRules();
        var values = new ArrayList<>(values(shipped));
        values.add(new RegionValue(
                new RuleKey(key), value, BEGIN, null, "city document", Evidence.REGION, Instant.EPOCH.plusSeconds(1)));
        return new Rulebook(shipped, new Entered(values)).at(REGION, day);
    }

    /** What a region starts with that has set nothing yet. */
    public static RuleSet shippedOn(LocalDate day) {
        return new Rulebook(new ShippedFiles().shippedRules(), new Entered(List.of())).at(REGION, day);
    }

    private static List<RegionValue> values(ShippedRules shipped) {
        return shipped.trial().stream()
                .map(trial -> new RegionValue(
                        trial.key(), trial.value(), BEGIN, null, trial.source(), trial.evidence(), Instant.EPOCH))
                .toList();
    }

    /** What a region has entered, kept in a list. */
    static final class Entered implements RegionRules {

        private final List<RegionValue> values = new ArrayList<>();

        Entered(List<RegionValue> values) {
            this.values.addAll(values);
        }

        @Override
        public List<RegionValue> of(RegionCode region) {
            return List.copyOf(values);
        }

        @Override
        public RegionValue.Id enter(RegionValue value) {
            throw new UnsupportedOperationException("Nothing is entered here");
        }
    }
}
