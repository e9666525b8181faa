/**
 * Deadlines (期限): which days are worked (工作日, 调休), where a term of so many days ends, and everybody's list of what is
 * due (待办). The calendar is data announced year by year; a year that is not announced is unknown, never guessed.
 */
@ApplicationModule(
        id = "deadlines",
        allowedDependencies = {"trail", "regions", "people", "rulebook", "platform :: ui"})
@NullMarked
package yufang.ground.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
