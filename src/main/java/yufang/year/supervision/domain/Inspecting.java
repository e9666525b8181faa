package yufang.year.supervision.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** Writes an inspection down, with its paper. */
@Component
@Transactional
public class Inspecting {

    private static final String DOCUMENT = "supervision.inspection.document";

    private final InspectionRepository inspections;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Desk desk;

    Inspecting(InspectionRepository inspections, Documents documents, JdbcClient jdbc, Desk desk) {
        this.inspections = inspections;
        this.documents = documents;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    public InspectionId record(Inspection.Report report, Upload file) {
        var title = jdbc.sql("select title from programme.report_sub_project where id = :id")
                .param("id", report.subProject().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleViolated(java.util.List.of(
                        Problem.of("supervision.inspection.unknown").at("subProject"))));
        var id = InspectionId.next();
        var document = documents.keep(file, DOCUMENT, id, Visibility.internal());
        inspections.save(Inspection.record(id, report, document, desk.rules(), desk.me(), desk.now()));
        desk.record("supervision.inspection.recorded", id, title, report.day());
        return id;
    }
}
