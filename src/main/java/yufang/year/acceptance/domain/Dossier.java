package yufang.year.acceptance.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.NotFound;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/** What a provider gathers for the acceptance of one of its contracts: vouchers, and the index of evidence. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Dossier {

    private final Contracts contracts;
    private final AcceptanceCaseRepository cases;
    private final CostVoucherRepository vouchers;
    private final EvidenceEntryRepository evidence;
    private final JdbcClient jdbc;

    Dossier(
            Contracts contracts,
            AcceptanceCaseRepository cases,
            CostVoucherRepository vouchers,
            EvidenceEntryRepository evidence,
            JdbcClient jdbc) {
        this.contracts = contracts;
        this.cases = cases;
        this.vouchers = vouchers;
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    /** @throws NotFound where the contract is none, or somebody else’s */
    @Transactional(readOnly = true)
    public Preparation of(ContractId id) {
        return of(contracts.contract(id));
    }

    private Preparation of(SignedContract contract) {
        var acceptance = cases.findByContract(contract.id());
        return new Preparation(
                contract,
                acceptance.orElse(null),
                vouchers.findByContractOrderById(contract.id()),
                evidence.findByContractOrderById(contract.id()),
                acceptance.map(this::unanswered).orElse(0));
    }

    /**
     * As long as it is with the provider.
     *
     * @param version of the acceptance when the form was shown; null before the first application
     */
    Preparation open(ContractId id, @Nullable Integer version) {
        var preparation = of(id);
        var acceptance = preparation.acceptance();
        if (acceptance == null) return preparation;
        if (version == null) throw new ChangedMeanwhile(acceptance.id());
        acceptance.at(version);
        if (!acceptance.status().isWithProvider()) throw acceptance.status().closedStep();
        return preparation;
    }

    private int unanswered(AcceptanceCase acceptance) {
        return jdbc.sql("""
                select count(*) from acceptance.rectification_item i
                where i.acceptance_case = :acceptance
                  and not exists (select from acceptance.rectification_answer a
                                  where a.region = i.region and a.item = i.id)
                """)
                .param("acceptance", acceptance.id().value())
                .query(Integer.class)
                .single();
    }

    CostVoucher voucher(ContractId contract, CostVoucherId id) {
        return vouchers.findById(id)
                .filter(voucher -> voucher.contract().equals(contract))
                .orElseThrow(() -> new NotFound(id));
    }

    EvidenceEntry entry(ContractId contract, EvidenceEntryId id) {
        return evidence.findById(id)
                .filter(entry -> entry.contract().equals(contract))
                .orElseThrow(() -> new NotFound(id));
    }

    void add(CostVoucher voucher) {
        vouchers.save(voucher);
    }

    void add(EvidenceEntry entry) {
        evidence.save(entry);
    }

    void remove(CostVoucher voucher) {
        vouchers.delete(voucher);
    }

    void remove(EvidenceEntry entry) {
        evidence.delete(entry);
    }

    /** Everything that was gathered belongs to this application from now on. */
    void handIn(AcceptanceCase acceptance) {
        for (var lines : new String[] {"cost_voucher", "evidence_entry"}) {
            jdbc.sql("""
                    update acceptance.%s set application = :application where contract = :contract and application is null
                    """.formatted(lines))
                    .param("application", acceptance.application())
                    .param("contract", acceptance.contract().value())
                    .update();
        }
    }
}
