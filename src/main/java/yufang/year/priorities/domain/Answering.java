package yufang.year.priorities.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.Wording;
import yufang.year.priorities.AskId;

/** A member unit's liaison answers what the unit was asked; the database shows him no other unit's questions. */
@Component
@Transactional
public class Answering {

    private final AskRepository asks;
    private final Documents documents;
    private final Desk desk;

    Answering(AskRepository asks, Documents documents, Desk desk) {
        this.asks = asks;
        this.documents = documents;
        this.desk = desk;
    }

    /** @param paper which the unit may add */
    public void giveFigures(AskId id, int version, MonthsFigures figures, Upload paper) {
        var ask = asks.known(id).at(version);
        ask.giveFigures(figures, paper.absent() ? null : keep(id, paper), desk.me(), desk.now());
        done(ask, "priorities.figures-given", Wording.word("priorities.matter", ask.matter()));
    }

    public void answer(AskId id, int version, Consent consent, @Nullable String statement) {
        var ask = asks.known(id).at(version);
        ask.answer(consent, statement, desk.me(), desk.now());
        done(ask, "priorities.consent-given", Wording.word("priorities.consent", consent));
    }

    private DocumentId keep(AskId id, Upload paper) {
        var own = Visibility.organisation(desk.acting().organisation());
        return documents.keep(paper, "priorities.ask.document", id, own);
    }

    /** The officers read it in the trail of the study. */
    private void done(Ask ask, String act, Wording what) {
        asks.save(ask);
        desk.record(act, ask.study(), what);
        desk.closeAll(ask.id());
    }
}
