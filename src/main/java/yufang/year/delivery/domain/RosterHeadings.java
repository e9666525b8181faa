package yufang.year.delivery.domain;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import yufang.platform.paste.Headings;
import yufang.shared.Wording;

/** Recognises the heads of pasted rosters, whether their words are Chinese or English. */
@Component
class RosterHeadings {

    private final Headings<PersonColumn> ofPersons;
    private final Headings<SubjectColumn> ofOthers;

    RosterHeadings(MessageSource messages) {
        ofPersons = new Headings<>(
                messages,
                PersonColumn.class,
                column -> "delivery.heading.person." + column.name(),
                column -> Wording.word("delivery.column", column));
        ofOthers = new Headings<>(
                messages,
                SubjectColumn.class,
                column -> "delivery.heading.subject." + column.name(),
                column -> Wording.word("delivery.column", column));
    }

    Headings<PersonColumn> ofPersons() {
        return ofPersons;
    }

    Headings<SubjectColumn> ofOthers() {
        return ofOthers;
    }
}
