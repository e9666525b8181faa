package yufang.year.delivery.web;

import java.util.Map;
import yufang.testing.Answer;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/** What the provider and the agency do with an execution plan and its units, as tests and the trial year tell it. */
public final class DeliveryDesk {

    private final Visitor manager;
    private final Visitor field;
    private final Visitor agency;
    private final String contract;

    /** @param contract the page of its ledger */
    public DeliveryDesk(Visitor manager, Visitor field, Visitor agency, String contract) {
        this.manager = manager;
        this.field = field;
        this.agency = agency;
        this.contract = contract;
    }

    public String contract() {
        return contract;
    }

    /** Begins the plan and leads to its page. */
    public String begin() {
        return manager.get(contract).formEnding("/plans").send().requireOk().path();
    }

    /** The form for a unit of this obligation, with what every unit has. */
    public FilledForm blank(String plan, int obligation, String title, String firstDay, String lastDay, String place) {
        var links = manager.get(plan).requireOk().page().select("a[href$=/units/new]");
        var form = manager.get(links.get(obligation).attr("href")).requireOk().formEnding("/units");
        return form.with("title", title)
                .with("firstDay", firstDay)
                .with("lastDay", lastDay)
                .with("place", place)
                .with("placeReason", "参训企业集中在此")
                .with("inCharge", "施行");
    }

    /** One of the figures that a form asks for, in the order in which it asks. */
    public static String figure(Answer page, int place) {
        return page.page().select("input[name^=figure-]").get(place).attr("name");
    }

    public void submitPlan(String plan) {
        manager.get(plan).formEnding("/submission").send().requireOk();
    }

    public Answer approve(String plan) {
        return agency.get(plan).formEnding("/approval").send();
    }

    /** The page of the unit with this title. */
    public String unit(String title) {
        var list = field.get(
                "/delivery/units?contract=" + contract.substring(contract.lastIndexOf('/') + 1) + "&size=100");
        return list.requireOk().page().select("a.row-link").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No unit " + title + " on " + list.text()))
                .attr("href");
    }

    public FilledForm carryingOut(String unit) {
        return field.get(unit + "/entry").requireOk().formEnding("/carrying-out");
    }

    public Answer roster(String unit, String table) {
        return roster(unit, "person", table);
    }

    public Answer roster(String unit, String subjects, String table) {
        return field.get(unit + "/rosters/" + subjects)
                .requireOk()
                .formEnding("/" + subjects)
                .with("text", table)
                .send();
    }

    /** Documents under these entries of the checklist. */
    public void evidence(String unit, String... items) {
        for (var item : items) {
            field.get(unit)
                    .formEnding("/evidence")
                    .with("item", item)
                    .file("file", item + ".pdf", Papers.pdf(unit + item))
                    .send()
                    .requireOk();
        }
    }

    public Answer submit(String unit) {
        return field.get(unit).formEnding("/submission").send();
    }

    public Answer verify(String unit) {
        return verification(unit).send();
    }

    public FilledForm verification(String unit) {
        return agency.get(unit + "/verification").requireOk().formEnding("/verification");
    }

    public Answer reject(String unit, String reason) {
        return agency.get(unit + "/verification")
                .requireOk()
                .formEnding("/rejection")
                .with("rejection", reason)
                .send();
    }

    /** The figures of a row of the ledger: required, scheduled, done, evidenced, verified. */
    public static Map<String, String> ledger(Answer page, int line) {
        var cells = page.page().select("table.ledger tbody tr").get(line).select("td.number");
        return Map.of(
                "required",
                        cells.get(0).ownText().strip().isEmpty()
                                ? cells.get(0).text()
                                : cells.get(0).ownText(),
                "scheduled", cells.get(1).text(),
                "done", cells.get(2).text(),
                "evidenced", cells.get(3).text(),
                "verified", cells.get(4).text());
    }

    public Map<String, String> ledger(int line) {
        return ledger(agency.get(contract).requireOk(), line);
    }

    public static Map<String, String> figures(
            String required, String scheduled, String done, String evidenced, String verified) {
        return Map.of(
                "required", required,
                "scheduled", scheduled,
                "done", done,
                "evidenced", evidenced,
                "verified", verified);
    }
}
