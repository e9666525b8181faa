package yufang.year.delivery.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Head;
import yufang.platform.ui.Tab;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Contribution;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.LedgerLine;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Stage;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ListedSubject;
import yufang.year.delivery.domain.LoadedUnit;
import yufang.year.planning.PlannedDeliverable;

/** What adds up to a figure of the ledger: unit by unit, with the subjects that count there and those that do not. */
public record LedgerCellView(
        SignedContract contract,
        Obligation obligation,
        LedgerLine line,
        Stage stage,
        Map<UnitId, LoadedUnit> units,
        Map<SubjectKey, ListedSubject> subjects) {

    static LedgerCellView of(
            SignedContract contract, Obligation obligation, MeasureId measure, Stage stage, List<LoadedUnit> units) {
        var ledger = Ledger.of(
                obligation.terms(), units.stream().map(LoadedUnit::unit).toList());
        var names = new LinkedHashMap<SubjectKey, ListedSubject>();
        units.forEach(unit -> unit.subjects().forEach(subject -> names.putIfAbsent(subject.key(), subject)));
        return new LedgerCellView(
                contract,
                obligation,
                ledger.line(measure),
                stage,
                units.stream().collect(toMap(LoadedUnit::id, unit -> unit)),
                names);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t(
                        "delivery.cell.title",
                        ui.say(PlannedDeliverable.said(line.measure())),
                        ui.t("ledger." + stage.name().toLowerCase(Locale.ROOT)),
                        figure(ui)))
                .on(contract.title() + " \u00b7 " + obligation.kind() + " " + obligation.title())
                .lead(ui.t("delivery.cell.lead." + stage.name()));
    }

    public String figure(Ui ui) {
        return ui.figure(line.figure(stage).value()) + " "
                + ui.say(line.measure().counted().word());
    }

    /** The other columns of the same line. */
    public List<Tab> tabs(Ui ui) {
        var tabs = new ArrayList<Tab>();
        for (var other : Stage.values()) {
            var key = other.name().toLowerCase(Locale.ROOT);
            tabs.add(new Tab(
                    ui.t("ledger." + key) + " " + ui.figure(line.figure(other).value()),
                    LedgerCellController.address(contract.id(), line.measure().id()) + "?stage=" + key,
                    other == stage));
        }
        return tabs;
    }

    /** What one unit brings. */
    public record Brought(
            String title,
            String href,
            String days,
            String figure,
            @Nullable String broken,
            List<Listed> counted,
            List<Listed> elsewhere,
            List<Listed> struck) {}

    /** @param note why it does not count here, or the unit that counts it */
    public record Listed(
            String name,
            String masked,
            String of,
            @Nullable String note,
            @Nullable String href) {}

    public List<Brought> brought(Ui ui) {
        return line.cell(stage).contributions().stream()
                .map(contribution -> brought(contribution, ui))
                .toList();
    }

    private Brought brought(Contribution contribution, Ui ui) {
        var unit = java.util.Objects.requireNonNull(units.get(contribution.unit()));
        return new Brought(
                unit.title(),
                address(unit.id()),
                UnitListView.days(unit.appointment(), ui),
                ui.figure(contribution.figure().value()),
                broken(contribution, ui),
                contribution.subjects().stream()
                        .map(key -> listed(key, null, null, ui))
                        .toList(),
                contribution.countedElsewhere().entrySet().stream()
                        .map(entry -> listed(entry.getKey(), title(entry.getValue()), address(entry.getValue()), ui))
                        .toList(),
                contribution.struck().entrySet().stream()
                        .map(entry -> listed(entry.getKey(), entry.getValue(), null, ui))
                        .toList());
    }

    private @Nullable String broken(Contribution contribution, Ui ui) {
        return contribution.broken().isEmpty()
                ? null
                : contribution.broken().stream()
                        .map(finding -> finding.figure() == null
                                ? ui.t(
                                        "delivery.cell.broken.unknown",
                                        ui.say(PlannedDeliverable.said(finding.measure())))
                                : ui.t(
                                        "delivery.cell.broken",
                                        ui.say(PlannedDeliverable.said(finding.measure())),
                                        finding.figure().said()))
                        .collect(joining(ui.t("delivery.and")));
    }

    private Listed listed(SubjectKey key, @Nullable String note, @Nullable String href, Ui ui) {
        var known = subjects.get(key);
        return known == null
                ? new Listed(ui.t("delivery.cell.unlisted"), "", "", note, href)
                : new Listed(known.name(), known.masked(), known.of(), note, href);
    }

    private String title(UnitId id) {
        var unit = units.get(id);
        return unit == null ? "" : unit.title();
    }

    private static String address(UnitId id) {
        return "/delivery/units/" + id.value();
    }
}
