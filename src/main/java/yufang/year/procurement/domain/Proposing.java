package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;

/**
 * What a provider's manager does: hands in a proposal, replaces it, takes it back, until the deadline. The row policies
 * show him his own organisation's alone.
 */
@Component
@Transactional
public class Proposing {

    private final ProcurementRepository procurements;
    private final InvitationRepository invitations;
    private final ProposalBook book;
    private final StepFive step;
    private final Desk desk;

    Proposing(
            ProcurementRepository procurements,
            InvitationRepository invitations,
            ProposalBook book,
            StepFive step,
            Desk desk) {
        this.procurements = procurements;
        this.invitations = invitations;
        this.book = book;
        this.step = step;
        this.desk = desk;
    }

    /**
     * @param version how many times the organisation has handed in or withdrawn before
     * @throws ChangedMeanwhile where a colleague has done so since
     */
    public void handIn(InvitationId id, int version, Money price, String summary, Upload file) {
        var invitation = mine(id);
        var procurement = procurement(invitation);
        requireLatest(invitation, version);
        procurement.requireReceivable(price, desk.today());
        var proposal = book.keep(procurement.id(), version + 1, price, summary, file);
        desk.recordSealed(
                procurement.id(),
                null,
                "procurement.proposal.handed-in",
                id,
                step.title(procurement.subProject()),
                proposal.number(),
                java.util.Objects.requireNonNull(proposal.content()).sha256());
        step.close(StepFive.Task.PROPOSE, id);
    }

    public void withdraw(InvitationId id, int version, String reason) {
        var invitation = mine(id);
        var procurement = procurement(invitation);
        requireLatest(invitation, version);
        procurement.requireWithdrawable(desk.today());
        if (receipts(invitation).isEmpty() || receipts(invitation).getLast().isWithdrawal()) {
            throw RuleViolated.because("procurement.proposal.none");
        }
        book.withdraw(procurement.id(), version + 1, reason);
        desk.recordSealed(
                procurement.id(), reason, "procurement.proposal.withdrawn", id, step.title(procurement.subProject()));
        step.open(
                StepFive.Task.PROPOSE,
                id,
                new Addressee.Desk(invitation.organisation(), Role.PROVIDER_MANAGER),
                procurement,
                address(id),
                new Term.Until(procurement.receiveUntil()));
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeHandingIn(InvitationId id) {
        return procurement(mine(id)).problemsBeforeHandingIn(desk.today());
    }

    /** What the own organisation has handed in and taken back, the first first. */
    @Transactional(readOnly = true)
    public List<Receipt> receipts(InvitationId id) {
        return receipts(mine(id));
    }

    private List<Receipt> receipts(Invitation invitation) {
        return book.mine(invitation.procurement()).stream().map(this::receipt).toList();
    }

    private Receipt receipt(Proposal proposal) {
        var content = proposal.content();
        return content == null
                ? new Receipt(proposal.number(), null, null, null, proposal.receivedOn(), proposal.createdAt())
                : new Receipt(
                        proposal.number(),
                        book.priceOf(proposal),
                        content.summary(),
                        content.sha256(),
                        proposal.receivedOn(),
                        proposal.createdAt());
    }

    /**
     * What the provider keeps as proof of what it handed in, and when.
     *
     * @param price null where it took its proposal back
     */
    public record Receipt(
            int number,
            @Nullable Money price,
            @Nullable String summary,
            @Nullable String sha256,
            LocalDate receivedOn,
            Instant receivedAt) {

        public boolean isWithdrawal() {
            return price == null;
        }
    }

    private void requireLatest(Invitation invitation, int version) {
        if (book.mine(invitation.procurement()).size() != version) throw new ChangedMeanwhile(invitation.id());
    }

    private Invitation mine(InvitationId id) {
        return invitations
                .findById(id)
                .filter(one -> one.organisation().equals(desk.acting().organisation()))
                .orElseThrow(() -> new NotFound(id));
    }

    private Procurement procurement(Invitation invitation) {
        return procurements
                .findById(invitation.procurement())
                .orElseThrow(() -> new NotFound(invitation.procurement()));
    }

    static String address(InvitationId id) {
        return "/procurement/invitations/" + id.value();
    }
}
