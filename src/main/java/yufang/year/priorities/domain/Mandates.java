package yufang.year.priorities.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;

/** Orders from above and priorities of the city, noted with their papers. */
@Component
@Transactional
public class Mandates {

    private final KeyAreaStudyRepository studies;
    private final MandateRepository mandates;
    private final Documents documents;
    private final Desk desk;

    Mandates(KeyAreaStudyRepository studies, MandateRepository mandates, Documents documents, Desk desk) {
        this.studies = studies;
        this.mandates = mandates;
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * @param number of the document, such as 〔2026〕3号; an order from above has one
     * @param asks what is to be looked after
     * @param paper the document itself, where there is a file
     */
    public void note(
            KeyAreaStudyId id,
            int version,
            MandateKind kind,
            String title,
            @Nullable String number,
            String asks,
            Upload paper) {
        var study = studies.collecting(id, version);
        var document =
                paper.absent() ? null : documents.keep(paper, "priorities.mandate.document", id, Visibility.internal());
        mandates.save(
                new Mandate(MandateId.next(), desk.me(), desk.now(), null, id, kind, title, number, asks, document));
        studies.save(study);
        desk.record("priorities.mandate.noted", id, title);
    }
}
