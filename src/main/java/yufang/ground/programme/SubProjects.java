package yufang.ground.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.query.ProgrammeQueries;
import yufang.platform.Acting;
import yufang.shared.NotFound;
import yufang.shared.Reach;

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
                .map(project -> new SubProjectLine(
                        project.year(),
                        project.title(),
                        seesTheWhole() ? queries.line(project.year(), id) : List.of()));
    }

    private static boolean seesTheWhole() {
        var reach = Acting.currentPerson().reach();
        return reach == Reach.REGION || reach == Reach.READING;
    }
}
