package yufang.year.acceptance.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.Arithmetic;
import yufang.year.acceptance.domain.FigureStatus;
import yufang.year.acceptance.domain.ScoredTarget;
import yufang.year.acceptance.domain.Scoring;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.FigureRow;
import yufang.year.acceptance.query.ResultRow;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTargetId;

/** The scores of a review with their arithmetic; outsiders see them once they are concluded. */
public record ScoreTable(CaseDetails details, CaseContent.Review review, Role role) {

    public Listing listing(Ui ui) {
        var scoring = review.scoring();
        var rows = scoring == null ? concluded(ui) : rows(scoring, ui);
        return Tables.of(
                ui.t("acceptance.scores"),
                List.of(
                        Column.fixed("indicator", ui.t("acceptance.target")),
                        Tables.figure(ui, "acceptance.weight", null),
                        Column.fixed("figure", ui.t("acceptance.arithmetic")),
                        Tables.figure(ui, "acceptance.score", null)),
                rows,
                ui.t("acceptance.scores.none"),
                null);
    }

    private List<Row> concluded(Ui ui) {
        return review.results().stream().map(row -> concluded(row, ui)).toList();
    }

    private static Row concluded(ResultRow row, Ui ui) {
        return row(null, row.target(), Cell.of(row.arithmetic()), row.score().toString(), ui);
    }

    private List<Row> rows(Scoring scoring, Ui ui) {
        var rows = scoring.targets().stream().map(target -> row(target, ui));
        return Stream.concat(rows, scoring.targets().isEmpty() ? Stream.empty() : Stream.of(sum(scoring, ui)))
                .toList();
    }

    private Row sum(Scoring scoring, Ui ui) {
        return new Row(
                null,
                List.of(
                        Cell.of(ui.t(scoring.isComplete() ? "acceptance.total" : "acceptance.total.so-far")),
                        Cell.of("100.00"),
                        Cell.of(""),
                        Cell.of(scoring.soFar().toString())));
    }

    private Row row(ScoredTarget scored, Ui ui) {
        var score = scored.score();
        var figure = figure(scored.target().target().id());
        return row(
                href(scored, figure),
                scored.target(),
                Arithmetic.of(scored).map(Cell::of).orElseGet(() -> pending(scored, figure, ui)),
                score.map(points -> points.score().toString()).orElse(""),
                ui);
    }

    /** What is missing for a score. */
    private static Cell pending(ScoredTarget scored, @Nullable FigureRow figure, Ui ui) {
        if (scored.isJudged()) return Cell.of(ui.t("acceptance.scores.sealed"));
        if (figure == null) return Cell.of(ui.t("acceptance.figure.none"));
        return Cell.of(
                Arithmetic.said(figure.figure()),
                ui.of("acceptance.figure.status", figure.status()) + " · " + figure.enteredBy());
    }

    private @Nullable FigureRow figure(PerformanceTargetId target) {
        return review.figures().stream()
                .filter(row -> row.target().equals(target) && row.status() != FigureStatus.REJECTED)
                .findFirst()
                .orElse(null);
    }

    /** To the figure that stands; where there is none, to the form that enters one. */
    private @Nullable String href(ScoredTarget scored, @Nullable FigureRow figure) {
        if (!scored.needsDocument()) return null;
        if (figure != null) return details.address() + "/figures/" + figure.id().value();
        return role == Role.AGENCY_OFFICER && details.status() == AcceptanceStatus.UNDER_REVIEW
                ? details.address() + "/targets/"
                        + scored.target().target().id().value() + "/figure"
                : null;
    }

    private static Row row(@Nullable String href, ContractTarget target, Cell arithmetic, String score, Ui ui) {
        return new Row(
                href,
                List.of(
                        Cell.of(target.target().indicator(), aim(target, ui)),
                        Cell.of(target.target().weight().toString()),
                        arithmetic,
                        Cell.of(score)));
    }

    /** Where its figure comes from, and how much is wanted. */
    static String aim(ContractTarget target, Ui ui) {
        var wanted = target.target().target();
        if (wanted == null) return ui.t("acceptance.target.judged");
        var said = wanted.stripTrailingZeros().toPlainString() + " "
                + target.target().unit();
        return ui.t(target.measure() == null ? "acceptance.target.document" : "acceptance.target.ledger", said);
    }
}
