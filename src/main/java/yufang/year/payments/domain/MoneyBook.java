package yufang.year.payments.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.platform.vault.KeyedHash;
import yufang.platform.vault.Vault;
import yufang.shared.BankAccount;
import yufang.year.acceptance.Acceptances;
import yufang.year.contracts.ConfirmedPayee;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.Payees;
import yufang.year.contracts.SignedContract;

/** Puts together what the payments of a contract rest on, by asking the owners in the transaction of whoever asks. */
@Component
@Transactional(readOnly = true)
public class MoneyBook {

    private static final String PURPOSE = "payments account ";

    private final Contracts contracts;
    private final Payees payees;
    private final Acceptances acceptances;
    private final PaymentCaseRepository cases;
    private final Vault vault;

    MoneyBook(Contracts contracts, Payees payees, Acceptances acceptances, PaymentCaseRepository cases, Vault vault) {
        this.contracts = contracts;
        this.payees = payees;
        this.acceptances = acceptances;
        this.cases = cases;
        this.vault = vault;
    }

    /** @throws yufang.shared.NotFound where nothing of the kind is signed, or it belongs to somebody else */
    public ContractMoney of(ContractId id) {
        return of(contracts.contract(id));
    }

    List<SignedContract> contracts() {
        return contracts.all();
    }

    ContractMoney of(SignedContract contract) {
        var payee = payees.confirmed(contract.id()).orElse(null);
        return new ContractMoney(
                contract,
                payee,
                payee == null ? null : hashes(payee),
                acceptances.passed(contract.id()).orElse(null),
                acceptances.problemsBeforeBalance(contract.id()),
                cases.findByContractOrderByCreatedAtAscIdAsc(contract.id()));
    }

    private AccountHashes hashes(ConfirmedPayee payee) {
        return new AccountHashes(vault.hashes(purpose(), payee.account().value()).stream()
                .map(KeyedHash::value)
                .toList());
    }

    String hash(BankAccount account) {
        return vault.hash(purpose(), account.value()).value();
    }

    private static String purpose() {
        return PURPOSE + Acting.currentIn().region();
    }
}
