package yufang.year.priorities.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Period;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.StudyStatus;

/** A line of the list of studies. */
public record StudyRow(
        KeyAreaStudyId id,
        String year,
        Period period,
        StudyStatus status,
        int industries,
        int takenIn,
        int leftOut,
        @Nullable LocalDate publishedOn) {}
