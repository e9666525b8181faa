package yufang.year.delivery;

import yufang.shared.quantity.SubjectKey;

/** Somebody or something on a unit's roster, as people read it: a name, and a number that is masked. */
public record ListedSubject(SubjectKey key, String name, String masked, String of, boolean counted) {}
