package yufang.year.acceptance.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.EntityId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;

/** The provider gathers what it applies with. The row policies let it reach its own contracts alone. */
@Component
@Transactional
public class DossierKeeping {

    private final Dossier dossier;
    private final Documents documents;
    private final Desk desk;

    DossierKeeping(Dossier dossier, Documents documents, Desk desk) {
        this.dossier = dossier;
        this.documents = documents;
        this.desk = desk;
    }

    /** @param replaces one that was handed in wrong */
    public void addVoucher(
            ContractId contract,
            @Nullable Integer version,
            VoucherEntry entry,
            @Nullable CostVoucherId replaces,
            Upload file) {
        var signed = dossier.open(contract, version).contract();
        var mended = replaced(contract, replaces);
        var standing = Preparation.standing(dossier.of(contract).vouchers()).stream()
                .filter(voucher -> !voucher.id().equals(replaces))
                .toList();
        RuleViolated.unlessAllowed(
                Stream.concat(entry.problems(desk.today()).stream(), entry.problemsBeside(standing).stream())
                        .toList());
        var id = CostVoucherId.next();
        var document = keep(file, "acceptance.voucher.document", id, signed);
        var voucher = CostVoucher.enter(id, signed, entry, document, mended, desk.me(), desk.now());
        dossier.add(voucher);
        desk.record("acceptance.voucher.added", id, signed.title(), entry.number(), entry.amount());
    }

    private @Nullable CostVoucher replaced(ContractId contract, @Nullable CostVoucherId id) {
        if (id == null) return null;
        return Preparation.standing(dossier.of(contract).vouchers()).stream()
                .filter(voucher -> voucher.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("replaces"));
    }

    public void removeVoucher(ContractId contract, CostVoucherId id, @Nullable Integer version) {
        var signed = dossier.open(contract, version).contract();
        var voucher = dossier.voucher(contract, id);
        voucher.requireOpen();
        dossier.remove(voucher);
        desk.record("acceptance.voucher.removed", id, signed.title(), voucher.number(), voucher.amount());
    }

    /** @param file which the provider may add */
    public void addEvidence(
            ContractId contract, @Nullable Integer version, ObligationId about, String said, String kept, Upload file) {
        var signed = dossier.open(contract, version).contract();
        var obligation = obligation(signed, about);
        var id = EvidenceEntryId.next();
        var document = file.absent() ? null : keep(file, "acceptance.evidence.document", id, signed);
        dossier.add(EvidenceEntry.enter(id, signed, obligation, said, kept, document, desk.me(), desk.now()));
        desk.record("acceptance.evidence.added", id, signed.title(), obligation.title(), said);
    }

    private static Obligation obligation(SignedContract contract, ObligationId id) {
        return contract.obligations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("obligation"));
    }

    public void removeEvidence(ContractId contract, EvidenceEntryId id, @Nullable Integer version) {
        var signed = dossier.open(contract, version).contract();
        var entry = dossier.entry(contract, id);
        entry.requireOpen();
        dossier.remove(entry);
        desk.record("acceptance.evidence.removed", id, signed.title(), entry.said());
    }

    private DocumentId keep(Upload file, String kind, EntityId subject, SignedContract contract) {
        return documents.keep(file, kind, subject, Visibility.panel(contract.id(), contract.provider()));
    }

    private static RuleViolated unknown(String field) {
        return new RuleViolated(List.of(Problem.of("form.bad.value").at(field)));
    }
}
