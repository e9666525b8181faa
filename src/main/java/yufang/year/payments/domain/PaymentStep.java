package yufang.year.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.payments.PaymentCaseId;

/** What somebody did with a payment, written once and never changed: the history that an auditor reads. */
@SuppressWarnings("UnusedVariable") // written here, read by SQL
@Table(schema = "payments", name = "payment_step")
public class PaymentStep extends Stored<PaymentStep, PaymentStepId> {

    private final PaymentCaseId paymentCase;
    private final OrganisationId organisation;
    private final PaymentStatus status;
    private final LocalDate happenedOn;
    private final Money amount;
    private final @Nullable String bankReference;
    private final @Nullable String reason;
    private final @Nullable DocumentId document;
    private final String rulesVersion;

    @PersistenceCreator
    PaymentStep(
            PaymentStepId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            PaymentCaseId paymentCase,
            OrganisationId organisation,
            PaymentStatus status,
            LocalDate happenedOn,
            Money amount,
            @Nullable String bankReference,
            @Nullable String reason,
            @Nullable DocumentId document,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.paymentCase = paymentCase;
        this.organisation = organisation;
        this.status = status;
        this.happenedOn = happenedOn;
        this.amount = amount;
        this.bankReference = bankReference;
        this.reason = reason;
        this.document = document;
        this.rulesVersion = rulesVersion;
    }

    /** @param happenedOn business day; of a transfer or a return, the bank's */
    static PaymentStep of(
            PaymentCase payment,
            LocalDate happenedOn,
            Particulars particulars,
            String rules,
            PersonId by,
            Instant now) {
        return new PaymentStep(
                PaymentStepId.next(),
                by,
                now,
                null,
                payment.id(),
                payment.organisation(),
                payment.status(),
                happenedOn,
                payment.amount(),
                payment.bankReference(),
                particulars.reason(),
                particulars.document(),
                rules);
    }

    /** Why, and the paper that shows it; null where there is none. */
    record Particulars(@Nullable String reason, @Nullable DocumentId document) {

        static final Particulars NONE = new Particulars(null, null);
    }
}
