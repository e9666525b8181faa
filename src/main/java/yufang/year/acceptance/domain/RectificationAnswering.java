package yufang.year.acceptance.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.year.acceptance.AcceptanceCaseId;

/** The provider says, item by item, what it has mended. It may say more until it applies again. */
@Component
@Transactional
public class RectificationAnswering {

    private final AcceptanceFiles files;
    private final RectificationItems items;
    private final Documents documents;
    private final AcceptanceWork work;
    private final Desk desk;

    RectificationAnswering(
            AcceptanceFiles files, RectificationItems items, Documents documents, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.items = items;
        this.documents = documents;
        this.work = work;
        this.desk = desk;
    }

    /** @param file which the provider may add */
    public void answer(AcceptanceCaseId id, RectificationItemId itemId, int version, String said, Upload file) {
        var acceptance = files.known(id).at(version).in(AcceptanceStatus.RECTIFYING, AcceptanceStatus.INCOMPLETE);
        var item = items.known(acceptance, itemId);
        var document = file.absent()
                ? null
                : documents.keep(
                        file, "acceptance.item.document", itemId, Visibility.organisation(acceptance.organisation()));
        items.answer(acceptance, item, said, document);
        desk.record("acceptance.item.answered", id, acceptance.title(), item.said());
        work.done(itemId);
        if (acceptance.status() == AcceptanceStatus.RECTIFYING && items.allAnswered(acceptance)) {
            work.answered(acceptance);
        }
    }
}
