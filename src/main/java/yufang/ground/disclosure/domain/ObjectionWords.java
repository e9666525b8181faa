package yufang.ground.disclosure.domain;

import java.time.LocalDate;

/**
 * An objection as it came in. None of it is published: it may name people.
 *
 * @param objector who objects
 * @param contact how he is reached
 */
public record ObjectionWords(String objector, String contact, String said, LocalDate receivedOn) {}
