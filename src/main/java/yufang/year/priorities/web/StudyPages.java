package yufang.year.priorities.web;

import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.Notices;
import yufang.ground.documents.Documents;
import yufang.ground.trail.SubjectTrail;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.KeyAreaStudying;
import yufang.year.priorities.query.CandidateQueries;
import yufang.year.priorities.query.StudyQueries;

/** Gathers what the pages of one study show. */
@Component
class StudyPages {

    private final KeyAreaStudying studying;
    private final StudyQueries studies;
    private final CandidateQueries candidates;
    private final Files files;
    private final Desk desk;

    StudyPages(KeyAreaStudying studying, StudyQueries studies, CandidateQueries candidates, Files files, Desk desk) {
        this.studying = studying;
        this.studies = studies;
        this.candidates = candidates;
        this.files = files;
        this.desk = desk;
    }

    StudyView of(KeyAreaStudyId id) {
        var study = studies.details(id);
        var problems =
                switch (study.status()) {
                    case COLLECTING -> studying.problemsBeforeProposal(id);
                    case PROPOSED -> studying.problemsBeforeDecision(id);
                    case DECIDED, PUBLISHED -> java.util.List.<yufang.shared.Problem>of();
                };
        return new StudyView(study, tables(id), problems, files.of(id), desk.acting());
    }

    private StudyTables.Content tables(KeyAreaStudyId id) {
        return new StudyTables.Content(
                studies.rows(id),
                candidates.mandates(id),
                candidates.areas(id),
                candidates.targets(id),
                candidates.asks(id));
    }

    PublicationView publication(KeyAreaStudyId id) {
        return new PublicationView(studies.details(id), candidates.areas(id), studying.standing(), desk.rules());
    }

    /** What hangs on a study. */
    @Component
    record Files(Documents documents, SubjectTrail trail, Notices notices) {

        StudyView.Attached of(KeyAreaStudyId id) {
            return new StudyView.Attached(documents.of(id), trail.of(id), notices.of(id));
        }
    }
}
