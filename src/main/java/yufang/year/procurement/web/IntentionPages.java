package yufang.year.procurement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.shared.Role;
import yufang.year.procurement.IntentionId;
import yufang.year.procurement.domain.IntentionPublishing;
import yufang.year.procurement.domain.IntentionStatus;
import yufang.year.procurement.query.IntentionQueries;

/** Gathers what the page of one intention shows. */
@Component
class IntentionPages {

    private final IntentionPublishing publishing;
    private final IntentionQueries queries;
    private final SubProjects subProjects;
    private final SubjectTrail trail;
    private final Desk desk;

    IntentionPages(
            IntentionPublishing publishing,
            IntentionQueries queries,
            SubProjects subProjects,
            SubjectTrail trail,
            Desk desk) {
        this.publishing = publishing;
        this.queries = queries;
        this.subProjects = subProjects;
        this.trail = trail;
        this.desk = desk;
    }

    IntentionView of(IntentionId id) {
        var intention = queries.details(id);
        var attached = intention.attached();
        var officer = desk.acting().role() == Role.AGENCY_OFFICER;
        var open = intention.status() == IntentionStatus.PUBLISHED;
        return new IntentionView(
                intention,
                attached == null ? null : subProjects.line(attached.subProject()),
                officer && open ? publishing.waiting(id) : List.of(),
                officer && !open ? publishing.problemsBeforeDetaching(id) : List.of(),
                trail.of(id),
                desk.acting());
    }
}
