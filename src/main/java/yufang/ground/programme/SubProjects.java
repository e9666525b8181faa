package yufang.ground.programme;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.query.ProgrammeQueries;
import yufang.shared.NotFound;

/** Draws the line of a sub-project for the pages of the steps' owners. */
@Component
@Transactional(readOnly = true)
public class SubProjects {

    private final ProgrammeQueries queries;

    SubProjects(ProgrammeQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFound where the region has no such sub-project */
    public SubProjectLine line(SubProjectId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    private Optional<SubProjectLine> find(SubProjectId id) {
        return queries.project(id)
                .map(project -> new SubProjectLine(project.year(), project.title(), queries.line(project.year(), id)));
    }
}
