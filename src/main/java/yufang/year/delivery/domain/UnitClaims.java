package yufang.year.delivery.domain;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.Wording;
import yufang.year.delivery.kind.EvidenceItem;

/** What a unit's claim rests on, what it still lacks, and whose work it is next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitClaims {

    private final ClaimReading reading;
    private final Documents documents;
    private final ClaimFollowing following;
    private final JdbcClient jdbc;
    private final Desk desk;

    UnitClaims(ClaimReading reading, Documents documents, ClaimFollowing following, JdbcClient jdbc, Desk desk) {
        this.reading = reading;
        this.documents = documents;
        this.following = following;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    void keepEvidence(DeliveryUnit unit, EvidenceItem item, Upload file) {
        var document = documents.keep(file, item.label(), unit.id(), Visibility.organisation(unit.organisation()));
        jdbc.sql("""
                insert into delivery.evidence (document, created_by, created_at, contract, organisation, unit, item)
                values (:document, :by, :at, :contract, :organisation, :unit, :item)
                """)
                .param("document", document.value())
                .param("by", desk.me().value())
                .param("at", Timestamp.from(desk.now()))
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("unit", unit.id().value())
                .param("item", item.key())
                .update();
    }

    /** What would be handed in now. */
    Claim claim(DeliveryUnit unit) {
        var about = reading.of(unit);
        var evidence = evidence(unit);
        var gate = new ClaimGate(about.obligation().terms(), about.kind().checklist());
        var lacking = new ArrayList<>(gate.problems(about.unit(), about.worked(), evidence));
        lacking.addAll(about.kind().problemsOfClaiming(about.content(evidence), desk.rules()));
        return new Claim(about.account(), about.mended() || bringsMoreEvidence(unit), lacking);
    }

    /** What differs from the one to the other, in words; null where nothing does. */
    @Nullable
    Wording mended(DeliveryUnit unit, Saying before, Saying after) {
        var about = reading.of(unit);
        return new Mending(about.kind(), about.obligation().terms()).between(before.entered(unit), after.entered(unit));
    }

    private Set<String> evidence(DeliveryUnit unit) {
        return new HashSet<>(jdbc.sql("select distinct item from delivery.evidence where unit = :unit")
                .param("unit", unit.id().value())
                .query(String.class)
                .list());
    }

    /** True where a document came after the agency decided last. */
    private boolean bringsMoreEvidence(DeliveryUnit unit) {
        return jdbc.sql("""
                select exists (select from delivery.evidence e where e.unit = :unit and e.created_at > (
                    select max(v.created_at) from delivery.verification v
                    where v.unit = :unit and v.outcome in ('VERIFIED', 'REJECTED')))
                """)
                .param("unit", unit.id().value())
                .query(Boolean.class)
                .single();
    }

    void carriedOut(DeliveryUnit unit) {
        following.carriedOut(unit);
    }

    void entered(DeliveryUnit unit) {
        following.entered(unit, reading.of(unit).mended());
    }

    void submitted(DeliveryUnit unit) {
        following.submitted(unit);
    }
}
