package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.DocumentId;
import yufang.shared.NotFound;

/** What failed reviews want mended, with the provider’s answers: each a row that stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RectificationItems {

    private final RectificationItemRepository items;
    private final JdbcClient jdbc;
    private final Desk desk;

    RectificationItems(RectificationItemRepository items, JdbcClient jdbc, Desk desk) {
        this.items = items;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** Of the latest application. */
    @Transactional(readOnly = true)
    public List<RectificationItem> of(AcceptanceCase acceptance) {
        return items.findByAcceptanceCaseOrderById(acceptance.id()).stream()
                .filter(item -> item.application() == acceptance.application())
                .toList();
    }

    /** @throws NotFound where the acceptance has no such item, of whichever application */
    @Transactional(readOnly = true)
    public RectificationItem known(AcceptanceCase acceptance, RectificationItemId id) {
        return items.findById(id)
                .filter(item -> item.acceptanceCase().equals(acceptance.id()))
                .orElseThrow(() -> new NotFound(id));
    }

    void add(RectificationItem item) {
        items.save(item);
    }

    void remove(RectificationItem item) {
        items.delete(item);
    }

    void answer(AcceptanceCase acceptance, RectificationItem item, String said, @Nullable DocumentId document) {
        jdbc.sql("""
                insert into acceptance.rectification_answer (id, item, organisation, said, document, answered_on,
                                                             answered_by, answered_at)
                values (:id, :item, :organisation, :said, :document, :on, :by, :at)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("item", item.id().value())
                .param("organisation", acceptance.organisation().value())
                .param("said", said)
                .param("document", document == null ? null : document.value(), Types.OTHER)
                .param("on", desk.today())
                .param("by", desk.me().value())
                .param("at", Timestamp.from(desk.now()))
                .update();
    }

    boolean allAnswered(AcceptanceCase acceptance) {
        var answered = jdbc.sql("""
                        select distinct a.item from acceptance.rectification_answer a
                        join acceptance.rectification_item i on i.region = a.region and i.id = a.item
                        where i.acceptance_case = :acceptance
                        """).param("acceptance", acceptance.id().value()).query(UUID.class).stream()
                .collect(Collectors.toSet());
        return items.findByAcceptanceCaseOrderById(acceptance.id()).stream()
                .allMatch(item -> answered.contains(item.id().value()));
    }
}
