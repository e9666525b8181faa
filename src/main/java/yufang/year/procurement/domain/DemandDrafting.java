package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.ground.programme.SubProjectId;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.planning.IssuedPlan;
import yufang.year.procurement.DemandId;

/** What the agency's officer does before the reviewer: drafts a demand from plan and budget, and drafts it anew. */
@Component
@Transactional
public class DemandDrafting {

    static final String DRAFT = ApprovedBudgets.PROCURE;

    private final DemandBook book;
    private final DemandGrounds grounds;
    private final DemandWords words;
    private final DemandFiles files;
    private final Desk desk;

    DemandDrafting(DemandBook book, DemandGrounds grounds, DemandWords words, DemandFiles files, Desk desk) {
        this.book = book;
        this.grounds = grounds;
        this.words = words;
        this.files = files;
        this.desk = desk;
    }

    /** What keeps a demand of this sub-project from being drafted now; the page shows the same list. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDrafting(SubProjectId id) {
        var problems = new ArrayList<>(grounds.of(id).problems());
        if (book.inWork(id).isPresent()) problems.add(Problem.of("demand.exists"));
        if (book.closed(id).isPresent()) problems.add(Problem.of("demand.exists-closed"));
        return problems;
    }

    /** What the form shows before anything is typed; empty where there is no plan or no money to draft it from. */
    @Transactional(readOnly = true)
    public Optional<Suggestion> suggestion(SubProjectId id) {
        var ground = grounds.of(id);
        if (!ground.problems().isEmpty()) return Optional.empty();
        var plan = Objects.requireNonNull(ground.plan());
        return Optional.of(new Suggestion(plan, basis(ground), files.suggested(ground, desk.rules())));
    }

    /**
     * @param plan number of the version in force when the form was shown
     * @param file what the survey found, where there is a document of it
     */
    public DemandId draft(SubProjectId id, int plan, DemandText text, Upload file) {
        RuleViolated.unlessAllowed(problemsBeforeDrafting(id));
        var ground = grounds.of(id);
        var issued = Objects.requireNonNull(ground.plan());
        if (issued.version() != plan) throw new ChangedMeanwhile(id);
        var demand = Demand.draft(DemandId.next(), id, issued.year(), basis(ground), text, desk.me(), desk.now());
        book.keep(demand);
        files.keep(file, demand.id());
        desk.record("demand.drafted", demand.id(), text.title());
        desk.close(id, DRAFT);
        book.askForReview(demand);
        return demand.id();
    }

    public void correct(DemandId id, int version, DemandText text, Upload file) {
        var demand = book.demand(id).at(version);
        var ground = grounds.of(demand.subProject());
        RuleViolated.unlessAllowed(ground.problems());
        demand.correct(basis(ground), text, desk.me());
        book.keep(demand);
        files.keep(file, id);
        desk.record("demand.corrected", id, text.title());
        desk.closeAll(id);
        book.askForReview(demand);
    }

    private DemandBasis basis(DemandGround ground) {
        return new DemandBasis(
                Objects.requireNonNull(ground.plan()).id(),
                Objects.requireNonNull(ground.approved()),
                words.content(ground.sure()));
    }

    /** Puts it on the officer's desk where nothing keeps it from being drafted; opened twice it stays one. */
    void askForDraft(SubProjectId id) {
        if (!problemsBeforeDrafting(id).isEmpty()) return;
        desk.open(Work.of(
                id,
                DRAFT,
                Addressee.desk(Role.AGENCY_OFFICER),
                Wording.of("demand.work.draft", grounds.of(id).sure().title()),
                "/procurement/sub-projects/" + id.value() + "/demand",
                DemandStep.STEP));
    }

    /** What is known of a demand before anybody has written a word of it. */
    public record Suggestion(IssuedPlan plan, DemandBasis basis, DemandText text) {}
}
