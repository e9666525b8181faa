package yufang.year.acceptance.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.MeasureId;
import yufang.year.acceptance.domain.ComputedDeduction;
import yufang.year.acceptance.domain.Scoring;
import yufang.year.acceptance.domain.SnapshotLine;
import yufang.year.acceptance.query.ConclusionRow;
import yufang.year.acceptance.query.DeductionRow;
import yufang.year.acceptance.query.EvidenceRow;
import yufang.year.acceptance.query.FigureRow;
import yufang.year.acceptance.query.ItemRow;
import yufang.year.acceptance.query.LessonRow;
import yufang.year.acceptance.query.ResultRow;
import yufang.year.acceptance.query.SeatRow;
import yufang.year.acceptance.query.VoucherRow;
import yufang.year.contracts.SignedContract;

/** Everything that belongs to an acceptance, as far as the one who looks may see it. */
public record CaseContent(SignedContract contract, Dossier dossier, Ledgers ledgers, Review review, Outcome outcome) {

    /** What was handed in. */
    public record Dossier(List<VoucherRow> vouchers, List<EvidenceRow> evidence) {}

    /**
     * @param frozen empty before the review
     * @param current as it would be frozen now
     */
    public record Ledgers(List<SnapshotLine> frozen, List<SnapshotLine> current) {

        boolean isFrozen() {
            return !frozen.isEmpty();
        }

        Map<MeasureId, FrozenFigures> now() {
            return current.stream()
                    .map(SnapshotLine::figures)
                    .collect(Collectors.toMap(FrozenFigures::measure, figures -> figures));
        }
    }

    /**
     * @param scoring null for outsiders, who see the results of the conclusion alone
     * @param results as the conclusion has them
     */
    public record Review(
            @Nullable Scoring scoring, List<SeatRow> seats, List<FigureRow> figures, List<ResultRow> results) {}

    /** @param computed what the freeze takes off; empty before the review */
    public record Outcome(
            List<ConclusionRow> conclusions,
            List<ComputedDeduction> computed,
            List<DeductionRow> deductions,
            List<ItemRow> items,
            List<LessonRow> lessons) {}
}
