package yufang.year.payments.query;

import java.time.LocalDate;
import yufang.ground.documents.DocumentId;
import yufang.shared.Money;

/**
 * An invoice of a payment.
 *
 * @param account masked
 * @param released true where its payment was refused or came back
 */
public record InvoiceRow(
        String number,
        LocalDate issuedOn,
        Money amount,
        String payee,
        String account,
        DocumentId document,
        boolean released) {}
