package yufang.year.delivery.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import yufang.ground.documents.Documents;
import yufang.shared.Problem;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.UnitStatus;

/** Puts together what the agency looks at when it verifies. */
@Component
class UnitVerificationPages {

    private static final Set<UnitStatus> HELD =
            Set.of(UnitStatus.CARRIED_OUT, UnitStatus.SUBMITTED, UnitStatus.VERIFIED);

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

    /** On the rosters of the obligation's other units that are held; the first of them where there are several. */
    private Map<SubjectKey, String> elsewhere(About about) {
        var titles = new HashMap<SubjectKey, String>();
        pages.reading().units().approved(List.of(about.contract().id())).stream()
                .filter(unit -> unit.obligation().equals(about.obligation().id())
                        && !unit.id().equals(about.unit().id()))
                .filter(unit -> HELD.contains(unit.status()))
                .forEach(unit -> unit.subjects().forEach(subject -> titles.putIfAbsent(subject.key(), unit.title())));
        return titles;
    }

    UnitVerificationView verification(UnitId id, List<Problem> problems) {
        var about = pages.about(id);
        var loaded = pages.reading().units().unit(id);
        return new UnitVerificationView(
                about,
                loaded.unit(),
                Asked.ofVerification(about.obligation().terms(), loaded.unit()),
                pages.reading().workedOn().roster(id),
                elsewhere(about),
                documents.of(id),
                pages.queries().found(id).stream()
                        .filter(found -> found.outcome().equals("REJECTED"))
                        .findFirst()
                        .orElse(null),
                problems);
    }
}
