package yufang.year.contracts.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.domain.ContractStatus;

/** A contract as the list shows it. */
public record ContractRow(
        ContractId id,
        String year,
        String number,
        String title,
        String providerName,
        Money total,
        ContractStatus status,
        boolean withProvider,
        @Nullable LocalDate signedOn) {}
