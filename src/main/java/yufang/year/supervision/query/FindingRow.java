package yufang.year.supervision.query;

import yufang.year.supervision.FindingId;
import yufang.year.supervision.domain.FindingStatus;

/** A finding as the page of its check lists it. */
public record FindingRow(FindingId id, int number, String seen, String place, FindingStatus status) {}
