package yufang.year.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.RuleValue.Silence;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.PersonId;
import yufang.year.planning.PlanVersionId;

/**
 * The asking of the member units about a version of the plan (征求意见), under the rule {@code plan.circulation} of that
 * day. The database keeps with it what they were asked about; it never changes.
 */
@Table(schema = "planning", name = "circulation")
public class Circulation extends Stored<Circulation, CirculationId> {

    static final String RULE = "plan.circulation";

    private final PlanVersionId planVersion;
    private final FiscalYear year;
    private final LocalDate circulatedOn;
    private final String span;
    private final @Nullable LocalDate answerUntil;
    private final Silence silence;
    private final String rulesVersion;

    @PersistenceCreator
    Circulation(
            CirculationId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            PlanVersionId planVersion,
            FiscalYear year,
            LocalDate circulatedOn,
            String span,
            @Nullable LocalDate answerUntil,
            Silence silence,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.planVersion = planVersion;
        this.year = year;
        this.circulatedOn = circulatedOn;
        this.span = span;
        this.answerUntil = answerUntil;
        this.silence = silence;
        this.rulesVersion = rulesVersion;
    }

    static Circulation begin(
            PlanVersion version,
            LocalDate today,
            RuleSet rules,
            BiFunction<LocalDate, Span, Term> calendar,
            PersonId by,
            Instant now) {
        var rule = rules.answer(RULE);
        var span = Span.of(rule.within().text());
        return new Circulation(
                CirculationId.next(),
                by,
                now,
                null,
                version.id(),
                version.year(),
                today,
                span.toString(),
                calendar.apply(today, span).known().orElse(null),
                rule.silence(),
                rules.version());
    }

    /** Fixed on the day of asking; where the calendar of the next year was missing then, as it is known now. */
    public Term term(BiFunction<LocalDate, Span, Term> calendar) {
        return answerUntil == null ? calendar.apply(circulatedOn, Span.of(span)) : new Term.Until(answerUntil);
    }

    public PlanVersionId planVersion() {
        return planVersion;
    }

    public FiscalYear year() {
        return year;
    }

    public LocalDate circulatedOn() {
        return circulatedOn;
    }

    public Silence silence() {
        return silence;
    }
}
