package yufang.year.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;

/**
 * An invoice (发票) on which money is asked for. Its number stands once in the region; where its case is refused or the
 * money comes back, it is released, and the same provider may name it again.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "payments", name = "invoice")
public class Invoice extends Stored<Invoice, InvoiceId> {

    private final PaymentCaseId paymentCase;
    private final ContractId contract;
    private final OrganisationId organisation;
    private final String number;
    private final LocalDate issuedOn;
    private final Money amount;
    private final String payeeName;
    private final String accountMasked;
    private final String accountHash;
    private final DocumentId document;
    private boolean released;

    @PersistenceCreator
    Invoice(
            InvoiceId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            PaymentCaseId paymentCase,
            ContractId contract,
            OrganisationId organisation,
            String number,
            LocalDate issuedOn,
            Money amount,
            String payeeName,
            String accountMasked,
            String accountHash,
            DocumentId document,
            boolean released) {
        super(id, createdBy, createdAt, version);
        this.paymentCase = paymentCase;
        this.contract = contract;
        this.organisation = organisation;
        this.number = number;
        this.issuedOn = issuedOn;
        this.amount = amount;
        this.payeeName = payeeName;
        this.accountMasked = accountMasked;
        this.accountHash = accountHash;
        this.document = document;
        this.released = released;
    }

    /** @throws RuleViolated beside the fields, where it is dated after today or comes to nothing */
    static Invoice of(
            PaymentCase payment, InvoiceText said, String accountHash, DocumentId document, PersonId by, Instant now) {
        return new Invoice(
                InvoiceId.next(),
                by,
                now,
                null,
                payment.id(),
                payment.contract(),
                payment.organisation(),
                said.number().value(),
                said.issuedOn(),
                said.amount(),
                said.payee(),
                said.account().masked(),
                accountHash,
                document,
                false);
    }

    /** What is wrong with it in itself, beside the fields of the form. */
    static List<Problem> problems(InvoiceText said, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (said.issuedOn().isAfter(today)) {
            problems.add(Problem.of("payments.invoice.future", today.toString()).at("issuedOn"));
        }
        if (said.amount().compareTo(Money.ZERO) <= 0) {
            problems.add(Problem.of("form.bad.not-positive").at("amount"));
        }
        return problems;
    }

    void release() {
        released = true;
    }

    boolean asksForTheAccountOf(AccountHashes hashes) {
        return hashes.match(accountHash);
    }

    public String number() {
        return number;
    }

    public Money amount() {
        return amount;
    }

    public String payeeName() {
        return payeeName;
    }

    public String accountMasked() {
        return accountMasked;
    }

    public boolean released() {
        return released;
    }
}
