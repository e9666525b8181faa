package yufang.year.contracts.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.shared.PersonId;

/**
 * Through whose hands a contract went, and when.
 *
 * @param changedBy who last changed what it says
 * @param offeredBy who laid it before the provider
 * @param backBecause why it came back from there, or was not signed; null while it is under way
 * @param signedOn the day that stands under the signatures
 */
record ContractHands(
        PersonId changedBy,
        @Nullable PersonId offeredBy,
        @Nullable LocalDate offeredOn,
        @Nullable String backBecause,
        @Nullable PersonId agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable String agreedRules,
        @Nullable PersonId signedBy,
        @Nullable LocalDate signedOn,
        @Nullable DocumentId signedDocument,
        @Nullable String signedRules,
        @Nullable PersonId endedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause) {

    static ContractHands of(PersonId drafter) {
        return new ContractHands(drafter, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Everybody who had a hand in the draft. */
    boolean drafted(PersonId person) {
        return Stream.of(changedBy, offeredBy).anyMatch(person::equals);
    }

    boolean lieWithProvider() {
        return offeredOn != null && backBecause == null;
    }

    ContractHands changed(PersonId by) {
        return new ContractHands(
                by, offeredBy, offeredOn, backBecause, null, null, null, null, null, null, null, null, null, null);
    }

    ContractHands offered(PersonId by, LocalDate on) {
        return new ContractHands(changedBy, by, on, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What was agreed falls away with it. */
    ContractHands back(String reason) {
        return new ContractHands(
                changedBy, offeredBy, offeredOn, reason, null, null, null, null, null, null, null, null, null, null);
    }

    ContractHands agreed(PersonId by, LocalDate on, String rules) {
        return new ContractHands(
                changedBy, offeredBy, offeredOn, null, by, on, rules, null, null, null, null, null, null, null);
    }

    ContractHands signed(PersonId by, LocalDate on, DocumentId document, String rules) {
        return new ContractHands(
                changedBy,
                offeredBy,
                offeredOn,
                null,
                agreedBy,
                agreedOn,
                agreedRules,
                by,
                on,
                document,
                rules,
                null,
                null,
                null);
    }

    ContractHands ended(PersonId by, LocalDate on, String reason) {
        return new ContractHands(
                changedBy,
                offeredBy,
                offeredOn,
                backBecause,
                agreedBy,
                agreedOn,
                agreedRules,
                signedBy,
                signedOn,
                signedDocument,
                signedRules,
                by,
                on,
                reason);
    }
}
