package yufang.ground.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.shared.EntityId;
import yufang.shared.Evidence;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * A value that a region set for itself. It is never changed: one from a later day supersedes it, and of two from the
 * same day the one entered later counts.
 *
 * @param text the value as {@link RuleValue#text()} writes it
 * @param until last day, null where none is stated
 * @param source the region's document, as officials cite it
 * @param evidence how the region knows; never {@link Evidence#UNSEEN}
 * @param from first day; where it was confirmed on that day or later, the day after the confirmation
 * @param enteredAt real time; where it was confirmed, of the confirmation
 */
public record RegionValue(
        RuleKey key,
        String text,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        Evidence evidence,
        Instant enteredAt) {

    public Validity validity() {
        return new Validity(from, until);
    }

    /**
     * What an administrator typed, checked as a whole: a day that has begun keeps what it was held to.
     *
     * @throws RuleViolated with a problem for each field that is wrong
     */
    public static RegionValue typed(
            Rule rule,
            String value,
            LocalDate from,
            @Nullable LocalDate until,
            String source,
            Evidence evidence,
            LocalDate today,
            Instant now) {
        var problems = new ArrayList<Problem>();
        var text = textOf(rule, value, problems);
        if (!from.isAfter(today)) problems.add(Problem.of("rulebook.from-past").at("from"));
        if (until != null && until.isBefore(from)) {
            problems.add(Problem.of("rulebook.ends-before-it-begins").at("until"));
        }
        if (source.isBlank()) {
            problems.add(Problem.of("rulebook.source-missing").at("source"));
        }
        if (evidence == Evidence.UNSEEN) {
            problems.add(Problem.of("rulebook.evidence-unseen").at("evidence"));
        }
        RuleViolated.unlessAllowed(problems);
        return new RegionValue(rule.key(), text, from, until, source.strip(), evidence, now);
    }

    private static String textOf(Rule rule, String value, List<Problem> problems) {
        try {
            return rule.read(value).text();
        } catch (RuleViolated unreadable) {
            problems.addAll(unreadable.problems());
            return "";
        }
    }

    /** Names the row, for the trail. */
    public record Id(UUID value) implements EntityId {}
}
