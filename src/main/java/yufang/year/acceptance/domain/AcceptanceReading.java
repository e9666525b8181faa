package yufang.year.acceptance.domain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.Ledgers;
import yufang.year.delivery.ObligationLedger;

/** What pages show of an acceptance that is computed and not stored. */
@Component
@Transactional(readOnly = true)
public class AcceptanceReading {

    private final AcceptanceFiles files;
    private final Scorings scorings;
    private final DeductionBooks books;
    private final Ledgers ledgers;
    private final Checks checks;

    /** Each step’s own list of what keeps it closed. */
    @Component
    record Checks(ApplicationChecking checking, Concluding concluding, Rectifying rectifying) {}

    AcceptanceReading(AcceptanceFiles files, Scorings scorings, DeductionBooks books, Ledgers ledgers, Checks checks) {
        this.files = files;
        this.scorings = scorings;
        this.books = books;
        this.ledgers = ledgers;
        this.checks = checks;
    }

    /** What keeps it from its next step. */
    public List<Problem> problemsBeforeNextStep(AcceptanceCaseId id) {
        return switch (files.known(id).status()) {
            case APPLIED -> checks.checking().problemsBeforeReview(id);
            case UNDER_REVIEW -> checks.concluding().problemsBeforeConclusion(id);
            case FAILED -> checks.rectifying().problemsBeforeDemand(id);
            case INCOMPLETE, RECTIFYING, PASSED, FILED -> List.of();
        };
    }

    /** For the officers: outsiders see no sheets and no figures before the conclusion. */
    public Scoring scoring(AcceptanceCaseId id) {
        return scorings.of(files.known(id));
    }

    /** One for each obligation, in the contract’s order. */
    public List<ComputedDeduction> deductions(AcceptanceCaseId id) {
        var book = books.of(files.known(id));
        return book.contract().obligations().stream()
                .map(obligation -> new ComputedDeduction(
                        obligation.id(),
                        obligation.title(),
                        book.computed(obligation).orElse(null),
                        book.freeze()
                                .obligation(obligation.id())
                                .flatMap(frozen -> Arithmetic.of(frozen, obligation.terms()))
                                .orElse(null)))
                .toList();
    }

    /** @throws NotFound where the contract has no such obligation */
    public ComputedDeduction deduction(AcceptanceCaseId id, ObligationId obligation) {
        return deductions(id).stream()
                .filter(each -> each.obligation().equals(obligation))
                .findFirst()
                .orElseThrow(() -> new NotFound(obligation));
    }

    /** The ledgers as they are now, to be held against the freeze. */
    public List<SnapshotLine> current(ContractId contract) {
        return ledgers.of(contract).stream().flatMap(AcceptanceReading::lines).toList();
    }

    private static Stream<SnapshotLine> lines(ObligationLedger one) {
        var obligation = one.obligation();
        var frozen = one.ledger().freeze().lines();
        var lines = one.ledger().lines();
        return IntStream.range(0, frozen.size())
                .mapToObj(n -> new SnapshotLine(
                        obligation.id(),
                        obligation.title(),
                        lines.get(n).measure().wording(),
                        frozen.get(n)));
    }
}
