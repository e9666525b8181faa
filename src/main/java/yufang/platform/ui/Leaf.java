package yufang.platform.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lists that share an entry of the side bar, as tabs above each of them; only those that the person may open. */
public enum Leaf {
    OPINIONS(Section.PROGRAMMES, "/plans/opinions", ""),
    PROCUREMENTS(Section.PROCUREMENT, ""),
    INTENTIONS(Section.PROCUREMENT, "/intentions"),
    DEMANDS(Section.PROCUREMENT, "/demands"),
    CONTRACTS(Section.PROCUREMENT, "/contracts"),
    LEDGERS(Section.DELIVERY, ""),
    UNITS(Section.DELIVERY, "/units"),
    REPORTS(Section.SUPERVISION, ""),
    SPOT_CHECKS(Section.SUPERVISION, "/spot-checks"),
    INSPECTIONS(Section.SUPERVISION, "/inspections"),
    COMMITTEE_REPORTS(Section.SUPERVISION, "/committee-reports"),
    ACCEPTANCES(Section.SUPERVISION, "/acceptances"),
    FUND_BASES(Section.MONEY, ""),
    FUND_BUDGET(Section.MONEY, "/fund-budget"),
    BUDGETS(Section.MONEY, "/budgets"),
    PAYMENTS(Section.MONEY, "/payments"),
    YEARS(Section.MONEY, "/years");

    private final Section section;
    private final String root;
    private final String below;

    Leaf(Section section, String below) {
        this(section, section.path(), below);
    }

    /** A list with an address of its own. */
    Leaf(Section section, String root, String below) {
        this.section = section;
        this.root = root;
        this.below = below;
    }

    public String path() {
        return root + below;
    }

    /** Whether a page belongs to an entry of the side bar. */
    public static boolean holds(Section section, String page) {
        return section.holds(page)
                || Arrays.stream(values())
                        .anyMatch(leaf -> leaf.section == section && (page + "/").startsWith(leaf.path() + "/"));
    }

    /** Where an entry of the side bar leads for somebody: its own list, or the first below it that he may open. */
    public static Optional<String> first(Section section, Predicate<String> opens) {
        return Stream.concat(
                        Stream.of(section.path()),
                        Arrays.stream(values())
                                .filter(leaf -> leaf.section == section)
                                .map(Leaf::path))
                .filter(opens)
                .findFirst();
    }

    /** This one open, among its neighbours. */
    private List<Tab> tabs(Ui ui) {
        return Arrays.stream(values())
                .filter(leaf -> leaf.section == section && ui.mayOpen(leaf.path()))
                .map(leaf -> new Tab(ui.of("leaf", leaf), leaf.path(), leaf == this))
                .toList();
    }

    /** The tabs above the list that is shown; none where the page is no such list or has no neighbours. */
    public static List<Tab> around(Ui ui) {
        var tabs = Arrays.stream(values())
                .filter(leaf -> leaf.path().equals(ui.here().path()))
                .findFirst()
                .map(leaf -> leaf.tabs(ui))
                .orElse(List.of());
        return tabs.size() > 1 ? tabs : List.of();
    }
}
