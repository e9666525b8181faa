package yufang.year.procurement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.Notices;
import yufang.ground.disclosure.Objections;
import yufang.ground.documents.Documents;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandDisclosing;
import yufang.year.procurement.domain.DemandDrafting;
import yufang.year.procurement.domain.DemandReviewing;
import yufang.year.procurement.query.DemandDetails;
import yufang.year.procurement.query.DemandQueries;

/** Gathers what the pages of one demand show. */
@Component
class DemandPages {

    private final Acts acts;
    private final DemandQueries queries;
    private final SubProjects subProjects;
    private final Attached attached;
    private final Desk desk;

    DemandPages(Acts acts, DemandQueries queries, SubProjects subProjects, Attached attached, Desk desk) {
        this.acts = acts;
        this.queries = queries;
        this.subProjects = subProjects;
        this.attached = attached;
        this.desk = desk;
    }

    DemandView of(DemandId id) {
        var demand = queries.details(id);
        return new DemandView(
                demand,
                subProjects.line(demand.subProject()),
                problems(demand),
                attached.of(id),
                desk.rules(),
                desk.acting());
    }

    /** What the next step waits for, whoever takes it; who may not take it himself reads why. */
    private List<Problem> problems(DemandDetails demand) {
        return switch (demand.status()) {
            case DRAFTING ->
                desk.acting().role() == Role.AGENCY_REVIEWER
                        ? acts.reviewing().problemsBeforeReview(demand.id())
                        : acts.reviewing().problemsOfDraft(demand.id());
            case REVIEWED -> acts.disclosing().problemsBeforeDisclosure(demand.id());
            case DISCLOSED -> acts.disclosing().problemsBeforeClosing(demand.id());
            case CLOSED, WITHDRAWN -> List.of();
        };
    }

    DemandDraftView blank(SubProjectId id) {
        var line = subProjects.line(id);
        return new DemandDraftView(
                line,
                acts.drafting().problemsBeforeDrafting(id),
                acts.drafting()
                        .suggestion(id)
                        .map(found -> DemandDraftView.Draft.blank(id, found))
                        .orElse(null),
                desk.rules());
    }

    DemandDraftView draft(DemandId id) {
        var demand = queries.details(id);
        return new DemandDraftView(
                subProjects.line(demand.subProject()),
                acts.reviewing().problemsOfDraft(id),
                DemandDraftView.Draft.known(demand, acts.drafting().suggestion(demand.subProject())),
                desk.rules());
    }

    /** What people do with demands. */
    @Component
    record Acts(DemandDrafting drafting, DemandReviewing reviewing, DemandDisclosing disclosing) {}

    /** What hangs on a demand. */
    @Component
    record Attached(Documents documents, SubjectTrail trail, Notices notices, Objections objections) {

        DemandView.Hanging of(DemandId id) {
            return new DemandView.Hanging(documents.of(id), trail.of(id), notices.of(id), objections.of(id));
        }
    }
}
