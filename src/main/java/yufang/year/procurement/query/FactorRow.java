package yufang.year.procurement.query;

import org.jspecify.annotations.Nullable;
import yufang.year.procurement.domain.FactorId;

/**
 * A factor as pages list it.
 *
 * @param weight the most points that it can earn
 */
public record FactorRow(
        FactorId id,
        int position,
        String name,
        String weight,
        @Nullable String standard) {}
