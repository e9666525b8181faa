package yufang.year.procurement.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.platform.vault.Sealed;
import yufang.platform.vault.Vault;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.RegionCode;
import yufang.year.procurement.ProcurementId;

/** Keeps proposals sealed until they are opened: prices by the vault, files and rows by the row policies. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalBook {

    private static final String DOCUMENT = "procurement.proposal.document";

    private final ProposalRepository proposals;
    private final OpenedProposalRepository opened;
    private final Documents documents;
    private final Sealing sealing;
    private final Desk desk;

    ProposalBook(
            ProposalRepository proposals,
            OpenedProposalRepository opened,
            Documents documents,
            Sealing sealing,
            Desk desk) {
        this.proposals = proposals;
        this.opened = opened;
        this.documents = documents;
        this.sealing = sealing;
        this.desk = desk;
    }

    /** Seals prices, and asks the database for what nobody may read. */
    @Component
    record Sealing(Vault vault, JdbcClient jdbc) {

        String seal(Money price, RegionCode region, ProposalId id) {
            return vault.seal(price.toString(), context(region, id)).value();
        }

        Money open(String sealed, RegionCode region, ProposalId id) {
            return Money.of(vault.open(new Sealed(sealed), context(region, id)));
        }

        private static String context(RegionCode region, ProposalId id) {
            return region + " procurement.proposal.price " + id.value();
        }
    }

    /** What the organisation of whoever acts has handed in, the first version first. */
    List<Proposal> mine(ProcurementId id) {
        return proposals.findByProcurementAndOrganisationOrderByNumber(
                id, desk.acting().organisation());
    }

    Money priceOf(Proposal proposal) {
        return sealing.open(
                Objects.requireNonNull(proposal.content()).priceSealed(),
                desk.acting().region(),
                proposal.id());
    }

    Proposal keep(ProcurementId procurement, int number, Money price, String summary, Upload file) {
        var id = ProposalId.next();
        var sender = sender(number);
        var document =
                documents.keep(file, DOCUMENT, procurement, Visibility.sealed(procurement, sender.organisation(), id));
        var content = new Proposal.Content(
                sealing.seal(price, desk.acting().region(), id), summary, document, hash(procurement, document));
        return proposals.save(Proposal.handedIn(id, procurement, sender, content, desk.today(), desk.now()));
    }

    private String hash(ProcurementId procurement, DocumentId document) {
        return documents.of(procurement).stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    void withdraw(ProcurementId procurement, int number, String reason) {
        proposals.save(Proposal.withdrawn(procurement, sender(number), reason, desk.today(), desk.now()));
    }

    private Proposal.Sender sender(int number) {
        return new Proposal.Sender(desk.acting().organisation(), desk.me(), number);
    }

    /** How many stand; nobody is told whose. */
    long standing(ProcurementId id) {
        return sealing.jdbc()
                .sql("select procurement.count_proposals(:id)")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** The database hands the sealed prices out once the procurement is stored as opened, and not before. */
    void reveal(Procurement procurement) {
        for (var sealed : sealed(procurement.id())) {
            opened.save(new OpenedProposal(
                    sealed.id(),
                    desk.me(),
                    desk.now(),
                    null,
                    procurement.id(),
                    sealed.organisation(),
                    sealing.open(sealed.price(), desk.acting().region(), sealed.id())));
            documents.openSeal(sealed.id());
        }
    }

    List<OpenedProposal> opened(ProcurementId id) {
        return opened.findByProcurementOrderById(id);
    }

    private List<SealedPrice> sealed(ProcurementId id) {
        return sealing.jdbc()
                .sql("select id, organisation, price_sealed from procurement.sealed_proposals(:id)")
                .param("id", id.value())
                .query((row, number) -> new SealedPrice(
                        new ProposalId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("price_sealed")))
                .list();
    }

    private record SealedPrice(ProposalId id, OrganisationId organisation, String price) {}
}
