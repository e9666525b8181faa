package yufang.year.planning.domain;

import org.jspecify.annotations.Nullable;
import yufang.year.planning.DocumentNumber;

/**
 * A superior document that the plan rests on.
 *
 * @param number null for a law or regulation that is cited by its title
 */
public record BasisDocument(
        PlanLineId id,
        String title,
        String issuer,
        @Nullable DocumentNumber number) {}
