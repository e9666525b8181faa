package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.ProcurementId;

/** A member of a panel (评审小组成员): who was called, by whom recommended, and what he declared about his interests. */
@Table(schema = "procurement", name = "seat")
public class Seat extends Stored<Seat, SeatId> {

    private final ProcurementId procurement;
    private final PersonId person;
    private final Kind kind;
    private final OrganisationId organisation;
    private final OrganisationId recommendedBy;
    private final @Nullable SeatId replaces;
    private SeatStatus status;
    private @Nullable LocalDate clearedOn;

    @Embedded.Nullable
    private @Nullable Recusal recusal;

    /** As what a member is called. */
    public enum Kind {
        EXPERT,
        /** Of the emergency-management or the HRSS department. */
        STAFF
    }

    /** That he stepped down: declared by himself, or noted by the agency. */
    record Recusal(LocalDate recusedOn, PersonId recusedBy, String recusal) {}

    /**
     * Who can be called.
     *
     * @param organisation from which he comes
     */
    record Candidate(PersonId person, Kind kind, OrganisationId organisation) {}

    @PersistenceCreator
    Seat(
            SeatId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            PersonId person,
            Kind kind,
            OrganisationId organisation,
            OrganisationId recommendedBy,
            @Nullable SeatId replaces,
            SeatStatus status,
            @Nullable LocalDate clearedOn,
            @Nullable Recusal recusal) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.person = person;
        this.kind = kind;
        this.organisation = organisation;
        this.recommendedBy = recommendedBy;
        this.replaces = replaces;
        this.status = status;
        this.clearedOn = clearedOn;
        this.recusal = recusal;
    }

    /**
     * Calls somebody to the panel.
     *
     * @param replaces whoever stepped down and in whose place he is called
     */
    static Seat call(
            Procurement procurement,
            Panel panel,
            Candidate candidate,
            OrganisationId recommendedBy,
            @Nullable SeatId replaces,
            RuleSet rules,
            PersonId by,
            Instant now) {
        if (!procurement.status().formsPanel()) throw procurement.status().closedStep();
        RuleViolated.unlessAllowed(problemsBeforeCall(procurement, panel, candidate.person(), replaces, rules, by));
        return new Seat(
                SeatId.next(),
                by,
                now,
                null,
                procurement.id(),
                candidate.person(),
                candidate.kind(),
                candidate.organisation(),
                recommendedBy,
                replaces,
                SeatStatus.CALLED,
                null,
                null);
    }

    private static List<Problem> problemsBeforeCall(
            Procurement procurement,
            Panel panel,
            PersonId person,
            @Nullable SeatId replaces,
            RuleSet rules,
            PersonId by) {
        var problems = new ArrayList<Problem>();
        if (procurement.isPlannedBy(person) || person.equals(by)) {
            problems.add(rules.problem("cc.recusal", "procurement.seat.planner").at("person"));
        }
        if (panel.holds(person)) {
            problems.add(Problem.of("procurement.seat.twice").at("person"));
        }
        if (replaces != null && !panel.isVacant(replaces)) {
            problems.add(Problem.of("procurement.seat.not-vacant").at("replaces"));
        }
        return problems;
    }

    /** The member declares that he has no interest in any of the providers. */
    void clear(Procurement of, PersonId by, LocalDate today) {
        requireSelf(by);
        if (!of.status().asksForDeclarations()) throw of.status().closedStep();
        status = status.become(SeatStatus.CLEARED);
        clearedOn = today;
    }

    /** He has an interest in one of them, or one was found: he scores nothing, whatever he has scored until now. */
    void recuse(Procurement of, String reason, PersonId by, LocalDate today) {
        if (!of.status().formsPanel()) throw of.status().closedStep();
        status = status.become(SeatStatus.RECUSED);
        recusal = new Recusal(today, by, reason);
    }

    /** @throws RuleViolated where he has not declared, or has stepped down */
    void requireCleared(PersonId by) {
        requireSelf(by);
        if (status != SeatStatus.CLEARED) throw RuleViolated.because("procurement.seat.undeclared");
    }

    private void requireSelf(PersonId by) {
        if (!person.equals(by)) throw RuleViolated.because("procurement.seat.another");
    }

    boolean isActive() {
        return status != SeatStatus.RECUSED;
    }

    public ProcurementId procurement() {
        return procurement;
    }

    public PersonId person() {
        return person;
    }

    public SeatStatus status() {
        return status;
    }

    public @Nullable SeatId replaces() {
        return replaces;
    }

    public @Nullable String recusalReason() {
        return recusal == null ? null : recusal.recusal();
    }
}
