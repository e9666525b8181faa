package yufang.year.supervision.query;

import java.time.LocalDate;
import yufang.ground.programme.SubProjectId;
import yufang.year.supervision.domain.Inspection;
import yufang.year.supervision.domain.InspectionId;

/** An inspection as list and page show it. */
public record InspectionRow(
        InspectionId id,
        SubProjectId subProject,
        String title,
        String year,
        Inspection.Kind kind,
        LocalDate day,
        String inspectors,
        String result,
        String recordedBy,
        LocalDate recordedOn,
        String rulesVersion) {}
