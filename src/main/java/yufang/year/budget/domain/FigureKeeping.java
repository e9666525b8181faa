package yufang.year.budget.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.EntityId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** What the agency does with a figure of the fund. One public method is one transaction. */
@Transactional
public abstract class FigureKeeping<F extends SourcedFigure<F, I>, I extends EntityId> {

    static final int STEP = 3;
    private static final String CONFIRM = "confirm";
    private static final String CORRECT = "correct";

    private final FigureKind kind;
    private final ListCrudRepository<F, I> figures;
    private final Documents documents;
    private final Desk desk;

    FigureKeeping(FigureKind kind, ListCrudRepository<F, I> figures, Documents documents, Desk desk) {
        this.kind = kind;
        this.figures = figures;
        this.documents = documents;
        this.desk = desk;
    }

    abstract I nextId();

    abstract F entered(I id, FiscalYear year, StatedFigure figure);

    /** True where another one may not be entered for that year. */
    abstract boolean isTaken(FiscalYear year);

    /** What the confirmation makes possible. */
    abstract void confirmed(F figure);

    public I enter(FiscalYear year, Money amount, String source, Upload file) {
        RuleViolated.unlessAllowed(kind.problemsOf(year, desk.today()));
        if (isTaken(year)) {
            throw new RuleViolated(
                    List.of(Problem.of(kind.key("exists"), year.toString()).at("year")));
        }
        var id = nextId();
        var figure = figures.save(entered(id, year, stated(id, amount, source, file)));
        desk.record(kind.key("entered"), id, year.toString(), amount);
        askForConfirmation(figure);
        return id;
    }

    public void correct(I id, int version, Money amount, String source, Upload file) {
        var figure = figure(id).at(version);
        figure.correct(stated(id, amount, source, file), desk.me());
        figures.save(figure);
        desk.record(kind.key("corrected"), id, figure.year().toString(), amount);
        desk.close(id, kind.key(CORRECT));
        askForConfirmation(figure);
    }

    private StatedFigure stated(I id, Money amount, String source, Upload file) {
        return new StatedFigure(amount, source, documents.keep(file, kind.key("document"), id, Visibility.internal()));
    }

    public void confirm(I id, int version) {
        var figure = figure(id).at(version);
        figure.confirm(desk.me(), desk.rules().version(), desk.today(), desk.now());
        figures.save(figure);
        desk.record(kind.key("confirmed"), id, figure.year().toString(), figure.amount());
        desk.closeAll(id);
        confirmed(figure);
    }

    public void sendBack(I id, int version, String reason) {
        var figure = figure(id).at(version);
        figure.sendBack(desk.me(), reason, desk.rules().version(), desk.today(), desk.now());
        figures.save(figure);
        desk.recordBecause(reason, kind.key("returned"), id, figure.year().toString());
        desk.close(id, kind.key(CONFIRM));
        open(
                id,
                CORRECT,
                Role.AGENCY_OFFICER,
                Wording.of(kind.key("work.correct"), figure.year().toString()));
    }

    /** It never counted; the year can be entered anew. */
    public void withdraw(I id, int version, String reason) {
        var figure = figure(id).at(version);
        figure.withdraw(desk.me(), reason, desk.rules().version(), desk.today(), desk.now());
        figures.save(figure);
        desk.recordBecause(reason, kind.key("withdrawn"), id, figure.year().toString());
        desk.closeAll(id);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeConfirmation(I id) {
        return figure(id).problemsBeforeConfirmation(desk.me());
    }

    private void askForConfirmation(F figure) {
        open(
                figure.id(),
                CONFIRM,
                Role.AGENCY_REVIEWER,
                Wording.of(kind.key("work.confirm"), figure.year().toString(), figure.amount()));
    }

    private void open(I id, String act, Role role, Wording title) {
        desk.open(Work.of(id, kind.key(act), Addressee.desk(role), title, address(id), STEP));
    }

    String address(I id) {
        return kind.pages() + "/" + id.value();
    }

    private F figure(I id) {
        return figures.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
