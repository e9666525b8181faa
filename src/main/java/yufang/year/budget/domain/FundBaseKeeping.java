package yufang.year.budget.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.budget.FundBaseId;

/** What people do with fund bases. One public method is one transaction. */
@Component
@Transactional
public class FundBaseKeeping {

    static final String CONFIRM = "budget.base.confirm";
    static final String CORRECT = "budget.base.correct";
    static final String COMPILE = "budget.compile";
    private static final String DOCUMENT = "budget.base.document";
    private static final int STEP = 3;

    private final FundBaseRepository bases;
    private final Documents documents;
    private final Desk desk;

    FundBaseKeeping(FundBaseRepository bases, Documents documents, Desk desk) {
        this.bases = bases;
        this.documents = documents;
        this.desk = desk;
    }

    public FundBaseId enter(FiscalYear year, Money collected, String source, Upload file) {
        if (bases.existsByYear(year)) {
            throw new RuleViolated(
                    List.of(Problem.of("budget.base.exists", year.toString()).at("year")));
        }
        var id = FundBaseId.next();
        var document = documents.keep(file, DOCUMENT, id, Visibility.internal());
        var base = FundBase.enter(id, year, collected, source, document, desk.me(), desk.now());
        bases.save(base);
        desk.record("budget.base.entered", id, year.toString(), collected);
        askForConfirmation(base);
        return id;
    }

    public void correct(FundBaseId id, int version, Money collected, String source, Upload file) {
        var base = base(id).at(version);
        var document = documents.keep(file, DOCUMENT, id, Visibility.internal());
        base.correct(collected, source, document, desk.me());
        bases.save(base);
        desk.record("budget.base.corrected", id, base.year().toString(), collected);
        desk.close(id, CORRECT);
        askForConfirmation(base);
    }

    public void confirm(FundBaseId id, int version) {
        var base = base(id).at(version);
        base.confirm(desk.me(), desk.rules().version(), desk.now());
        bases.save(base);
        desk.record("budget.base.confirmed", id, base.year().toString(), base.collected());
        desk.closeAll(id);
        desk.open(Work.of(
                id,
                COMPILE,
                Addressee.desk(Role.HRSS_OFFICER),
                Wording.of("budget.base.work.compile", base.year().toString()),
                address(id),
                STEP));
    }

    public void sendBack(FundBaseId id, int version, String reason) {
        var base = base(id).at(version);
        base.sendBack(desk.me(), reason, desk.now());
        bases.save(base);
        desk.recordBecause(reason, "budget.base.returned", id, base.year().toString());
        desk.close(id, CONFIRM);
        desk.open(Work.of(
                id,
                CORRECT,
                Addressee.desk(Role.AGENCY_OFFICER),
                Wording.of("budget.base.work.correct", base.year().toString()),
                address(id),
                STEP));
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeConfirmation(FundBaseId id) {
        return base(id).problemsBeforeConfirmation(desk.me());
    }

    private void askForConfirmation(FundBase base) {
        desk.open(Work.of(
                base.id(),
                CONFIRM,
                Addressee.desk(Role.AGENCY_REVIEWER),
                Wording.of("budget.base.work.confirm", base.year().toString(), base.collected()),
                address(base.id()),
                STEP));
    }

    private static String address(FundBaseId id) {
        return "/money/fund-bases/" + id.value();
    }

    private FundBase base(FundBaseId id) {
        return bases.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
