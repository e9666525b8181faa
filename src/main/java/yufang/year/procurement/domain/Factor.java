package yufang.year.procurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.quantity.Points;
import yufang.year.procurement.ProcurementId;

/** One thing that is scored (评分因素), with the most points that it can earn and what earns them. */
@Table(schema = "procurement", name = "factor")
public class Factor extends Stored<Factor, FactorId> {

    private final ProcurementId procurement;
    private final int position;
    private final String name;
    private final BigDecimal weight;
    private final @Nullable String standard;

    Factor(
            FactorId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            int position,
            String name,
            BigDecimal weight,
            @Nullable String standard) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.position = position;
        this.name = name;
        this.weight = weight;
        this.standard = standard;
    }

    static Factor of(ProcurementId procurement, int position, FactorLine line, PersonId by, Instant now) {
        return new Factor(
                FactorId.next(),
                by,
                now,
                null,
                procurement,
                position,
                line.name(),
                line.weight().value(),
                line.standard());
    }

    public ProcurementId procurement() {
        return procurement;
    }

    /** From 1. */
    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public Points weight() {
        return new Points(weight);
    }

    public @Nullable String standard() {
        return standard;
    }
}
