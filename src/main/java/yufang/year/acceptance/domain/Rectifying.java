package yufang.year.acceptance.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.delivery.Review;

/**
 * The agency says what a failed acceptance wants mended and by when (整改); with the demand the book of units opens
 * again.
 */
@Component
@Transactional
public class Rectifying {

    private final AcceptanceFiles files;
    private final RectificationItems items;
    private final Review review;
    private final AcceptanceWork work;
    private final Desk desk;

    Rectifying(AcceptanceFiles files, RectificationItems items, Review review, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.items = items;
        this.review = review;
        this.work = work;
        this.desk = desk;
    }

    public void addItem(AcceptanceCaseId id, int version, String said, LocalDate until) {
        var acceptance = failed(id).at(version);
        var item = RectificationItem.demand(acceptance, said, until, desk.today(), desk.me(), desk.now());
        items.add(item);
        desk.record("acceptance.item.added", id, acceptance.title(), said, until);
    }

    public void removeItem(AcceptanceCaseId id, RectificationItemId itemId, int version) {
        var acceptance = failed(id).at(version);
        var item = ofThisReview(acceptance, itemId);
        items.remove(item);
        desk.record("acceptance.item.removed", id, acceptance.title(), item.said());
    }

    private RectificationItem ofThisReview(AcceptanceCase acceptance, RectificationItemId id) {
        var item = items.known(acceptance, id);
        if (item.application() != acceptance.application()) throw new NotFound(id);
        return item;
    }

    public void demand(AcceptanceCaseId id, int version) {
        var acceptance = files.known(id).at(version);
        var wanted = items.of(acceptance);
        acceptance.demandRectification(wanted.size());
        files.save(acceptance);
        review.reopen(acceptance.contract());
        desk.record("acceptance.rectification-demanded", id, acceptance.title(), wanted.size());
        work.rectifying(acceptance, wanted);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDemand(AcceptanceCaseId id) {
        var acceptance = files.known(id);
        return acceptance.status() == AcceptanceStatus.FAILED
                ? AcceptanceCase.problemsBeforeRectification(
                        items.of(acceptance).size())
                : List.of();
    }

    private AcceptanceCase failed(AcceptanceCaseId id) {
        return files.known(id).in(AcceptanceStatus.FAILED);
    }
}
