package yufang.year.acceptance.query;

import java.time.LocalDate;

/** What the next year’s plan should know. */
public record LessonRow(String said, LocalDate on, String by) {}
