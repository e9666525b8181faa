package yufang.year.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Acting;
import yufang.platform.vault.KeyedHash;
import yufang.platform.vault.Vault;
import yufang.shared.BankAccount;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.acceptance.Acceptances;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.Payees;
import yufang.year.contracts.SignedContract;

/** Puts together what the payments of a contract rest on, by asking the owners in the transaction of whoever asks. */
@Component
@Transactional(readOnly = true)
public class MoneyBook {

    private static final String PURPOSE = "payments account ";
    private static final Set<Role> HANDLING = Set.of(Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER, Role.AGENCY_CASHIER);

    private final Contracts contracts;
    private final Payees payees;
    private final Acceptances acceptances;
    private final Records records;
    private final Vault vault;

    /** The cases, and what their checks found due. */
    @Component
    record Records(PaymentCaseRepository cases, DueLines lines) {}

    MoneyBook(Contracts contracts, Payees payees, Acceptances acceptances, Records records, Vault vault) {
        this.contracts = contracts;
        this.payees = payees;
        this.acceptances = acceptances;
        this.records = records;
        this.vault = vault;
    }

    /** @throws yufang.shared.NotFound where nothing of the kind is signed, or it belongs to somebody else */
    public ContractMoney of(ContractId id) {
        return of(contracts.contract(id));
    }

    /** The same for whoever fixes or moves the money: until the transaction ends nothing is taken off it. */
    ContractMoney held(ContractId id) {
        acceptances.hold(id);
        return of(id);
    }

    List<SignedContract> contracts() {
        return contracts.all();
    }

    /** Of the contract of a sub-project, to be shown: what the acceptance has against the balance is not asked. */
    public Optional<ContractMoney> find(SubProjectId subProject) {
        return contracts.of(subProject).map(contract -> of(contract, List.of()));
    }

    /** The same of a contract. */
    public ContractMoney shown(ContractId id) {
        return of(contracts.contract(id), List.of());
    }

    ContractMoney of(SignedContract contract) {
        return of(contract, acceptances.problemsBeforeBalance(contract.id()));
    }

    private ContractMoney of(SignedContract contract, List<Problem> unsettled) {
        return new ContractMoney(
                contract,
                payees.isConfirmed(contract.id()),
                handlesAccounts() ? destination(contract.id()) : null,
                acceptances.passed(contract.id()).orElse(null),
                unsettled,
                records.cases().findByContractOrderByCreatedAtAscIdAsc(contract.id()),
                records.lines().of(contract));
    }

    /** The number is opened for nobody else, and the database gives it to no provider. */
    private static boolean handlesAccounts() {
        return Acting.current() instanceof Acting.Person person && HANDLING.contains(person.role());
    }

    private @Nullable Destination destination(ContractId contract) {
        return payees.confirmed(contract)
                .map(payee -> new Destination(payee, hashes(payee.account())))
                .orElse(null);
    }

    private AccountHashes hashes(BankAccount account) {
        return new AccountHashes(vault.hashes(purpose(), account.value()).stream()
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
