package yufang.ground.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.ground.deadlines.Calendars;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.deadlines.WorkItems;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.Rulebook;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.shared.EntityId;
import yufang.shared.PersonId;

/**
 * What an act of the programme has at hand: who acts, which day it is, which rules hold, and where it is written down.
 */
@Component
public class Desk {

    private final Trail trail;
    private final WorkItems work;
    private final Rulebook rulebook;
    private final Calendars calendars;
    private final Time time;

    Desk(Trail trail, WorkItems work, Rulebook rulebook, Calendars calendars, Time time) {
        this.trail = trail;
        this.work = work;
        this.rulebook = rulebook;
        this.calendars = calendars;
        this.time = time;
    }

    /** The person who acts. */
    public PersonId me() {
        return Acting.currentPerson().id();
    }

    public Acting.Person acting() {
        return Acting.currentPerson();
    }

    /** Real time, for what is stored beside the business date. */
    public Instant now() {
        return time.real().instant();
    }

    /** The business day of the region. */
    public LocalDate today() {
        return time.business().today();
    }

    /** The rules in force in the acting region today. */
    public RuleSet rules() {
        return rulesOn(today());
    }

    /** Those of another day: what has begun is finished under the rules that it began with. */
    public RuleSet rulesOn(LocalDate day) {
        return rulebook.at(Acting.currentIn().region(), day);
    }

    public Term after(LocalDate day, Span span) {
        return calendars.current().after(day, span);
    }

    /** @see Trail#record */
    public void record(String act, EntityId subject, Object... arguments) {
        trail.record(act, subject, arguments);
    }

    /** @see Trail#recordBecause */
    public void recordBecause(String reason, String act, EntityId subject, Object... arguments) {
        trail.recordBecause(reason, act, subject, arguments);
    }

    /** @see Trail#recordSealed */
    public void recordSealed(
            EntityId seal, @Nullable String reason, String act, EntityId subject, Object... arguments) {
        trail.recordSealed(seal, reason, act, subject, arguments);
    }

    /** @see Trail#lift */
    public void lift(EntityId seal) {
        trail.lift(seal);
    }

    public void open(Work item) {
        work.open(item);
    }

    public void close(EntityId subject, String act) {
        work.close(subject, act);
    }

    public void closeAll(EntityId subject) {
        work.closeAll(subject);
    }

    /** Both times. */
    @Component
    record Time(Clock real, BusinessClock business) {}
}
