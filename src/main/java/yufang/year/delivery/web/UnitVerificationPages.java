package yufang.year.delivery.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.documents.Documents;
import yufang.shared.Problem;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.Asked;

/** Puts together what the agency looks at when it verifies. */
@Component
class UnitVerificationPages {

    private final UnitPages pages;
    private final Documents documents;

    UnitVerificationPages(UnitPages pages, Documents documents) {
        this.pages = pages;
        this.documents = documents;
    }

    List<Asked> questions(UnitId id) {
        var about = pages.about(id);
        return Asked.ofVerification(
                about.obligation().terms(), pages.reading().units().unit(id).unit());
    }

    UnitVerificationView verification(UnitId id, List<Problem> problems) {
        var about = pages.about(id);
        var loaded = pages.reading().units().unit(id);
        return new UnitVerificationView(
                about,
                loaded.unit(),
                Asked.ofVerification(about.obligation().terms(), loaded.unit()),
                pages.reading().workedOn().roster(id),
                documents.of(id),
                problems);
    }
}
