package yufang.year.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.PaymentStep.Particulars;

/**
 * That the bank returned a payment (银行退回): the cashier states it with the bank's paper, and the money counts as paid
 * until the reviewer has held the paper against it. What he refuses may be stated anew.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "payments", name = "bank_return")
public class BankReturn extends Stored<BankReturn, BankReturnId> {

    private final PaymentCaseId paymentCase;
    private final OrganisationId organisation;
    private final LocalDate returnedOn;
    private final String reason;
    private final DocumentId document;
    private BankReturnStatus status;
    private @Nullable PersonId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String refusal;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    BankReturn(
            BankReturnId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            PaymentCaseId paymentCase,
            OrganisationId organisation,
            LocalDate returnedOn,
            String reason,
            DocumentId document,
            BankReturnStatus status,
            @Nullable PersonId decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String refusal,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.paymentCase = paymentCase;
        this.organisation = organisation;
        this.returnedOn = returnedOn;
        this.reason = reason;
        this.document = document;
        this.status = status;
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.refusal = refusal;
        this.rulesVersion = rulesVersion;
    }

    /** @param on the bank's day, between the transfer and today */
    static BankReturn state(
            PaymentCase payment,
            LocalDate on,
            String reason,
            DocumentId document,
            PersonId by,
            LocalDate today,
            Instant now) {
        payment.status().become(PaymentStatus.RETURNED_BY_BANK);
        var paid = Objects.requireNonNull(payment.paidOn());
        if (on.isAfter(today) || on.isBefore(paid)) {
            throw new RuleViolated(List.of(Problem.of("payments.day", paid.toString(), today.toString())
                    .at("on")));
        }
        return new BankReturn(
                BankReturnId.next(),
                by,
                now,
                null,
                payment.id(),
                payment.organisation(),
                on,
                reason,
                document,
                BankReturnStatus.STATED,
                null,
                null,
                null,
                null);
    }

    /** Neither who stated it nor who paid says that it is so; the page shows the same list. */
    List<Problem> problemsBeforeDecision(PaymentCase payment, PersonId by) {
        return by.equals(createdBy()) || payment.isPaidBy(by)
                ? List.of(Problem.of("payments.return.same-person"))
                : List.of();
    }

    void confirm(PaymentCase payment, PersonId by, LocalDate today, String rules) {
        decide(BankReturnStatus.CONFIRMED, payment, by, today, rules);
    }

    /** The paper does not show it; the payment stays paid. */
    void refuse(String because, PaymentCase payment, PersonId by, LocalDate today, String rules) {
        decide(BankReturnStatus.REFUSED, payment, by, today, rules);
        refusal = because;
    }

    private void decide(BankReturnStatus outcome, PaymentCase payment, PersonId by, LocalDate today, String rules) {
        var next = status.become(outcome);
        RuleViolated.unlessAllowed(problemsBeforeDecision(payment, by));
        status = next;
        decidedBy = by;
        decidedOn = today;
        rulesVersion = rules;
    }

    boolean confirms(PaymentCase payment) {
        return status == BankReturnStatus.CONFIRMED && paymentCase.equals(payment.id());
    }

    LocalDate returnedOn() {
        return returnedOn;
    }

    String reason() {
        return reason;
    }

    Particulars particulars() {
        return new Particulars(reason, document);
    }
}
