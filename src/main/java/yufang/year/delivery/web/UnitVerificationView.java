package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.quantity.Counting;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.Unit;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.delivery.domain.WorkedOn.RosterRow;
import yufang.year.delivery.query.UnitPageQueries.FoundRow;

/**
 * One page on which the agency goes through a long roster, without a script and on a telephone too.
 *
 * @param elsewhere the title of another unit of the obligation on whose roster somebody stands too
 * @param rejected what it lacked when it was sent back last; null where it never was
 */
public record UnitVerificationView(
        About about,
        Unit unit,
        List<Asked> questions,
        List<RosterRow> roster,
        Map<SubjectKey, String> elsewhere,
        List<StoredDocument> documents,
        @Nullable FoundRow rejected,
        List<Problem> problems) {

    public Head head(Ui ui) {
        return about.asking(ui.t("delivery.verify"), ui);
    }

    public boolean open() {
        return about.unit().status() == UnitStatus.SUBMITTED;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    /** What was planned and how it was held, beside what is claimed. */
    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                ui.t("delivery.unit.planned-day"),
                UnitListView.days(about.unit().appointment(), ui)));
        var held = about.unit().held();
        if (held != null) {
            facts.add(new Fact(
                    ui.t("delivery.unit.held"),
                    UnitListView.days(held.heldFrom(), held.heldUntil(), null, ui),
                    held.deviation()));
        }
        facts.add(
                Fact.of(ui.t("delivery.unit.place"), about.unit().appointment().place()));
        facts.addAll(new UnitFields(ui).answers(about.kind(), about.unit().fields()));
        var submittedBy = about.unit().hands().submittedBy();
        if (submittedBy != null) facts.add(Fact.of(ui.t("delivery.submitted-by"), submittedBy));
        if (rejected != null) {
            facts.add(new Fact(
                    ui.t("delivery.rejected-before"),
                    String.valueOf(rejected.reason()),
                    rejected.on() + " " + rejected.by()));
        }
        facts.add(Fact.of(ui.t("delivery.roster.size"), ui.figure(roster.size())));
        return facts;
    }

    public String action() {
        return about.unit().address() + "/verification";
    }

    /** A row with its tick: as it was sent before, as it was found last, else counted. */
    public record Tick(
            RosterPart.Line line,
            boolean struck,
            String reason,
            @Nullable String elsewhere) {}

    public List<Tick> ticks(Ui ui) {
        var lines = RosterPart.lines(roster, ui);
        Map<SubjectKey, SubjectFinding> found = unit.verified().findings().stream()
                .collect(Collectors.toMap(finding -> finding.subject().key(), finding -> finding));
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var before = found.get(roster.get(i).subject().key());
            var struck = before != null && !before.counted();
            var reason = before == null ? null : before.reason();
            var sent = sent(ui);
            if (sent != null) {
                struck = sent.getOrDefault(UnitVerificationController.STRUCK, List.of())
                        .contains(String.valueOf(line.place()));
                reason = sent.getOrDefault(UnitVerificationController.REASON + line.place(), List.of(""))
                        .getFirst();
            }
            ticks.add(new Tick(
                    line,
                    struck,
                    reason == null ? "" : reason,
                    elsewhere.get(roster.get(i).subject().key())));
        }
        return ticks;
    }

    private @Nullable Map<String, List<String>> sent(Ui ui) {
        var refused = ui.refused();
        return refused != null && refused.action().equals(action()) ? refused.typed() : null;
    }

    /** The figures and the reason for all who are struck; the template puts the roster between. */
    public Form form(Ui ui) {
        var fields = new ArrayList<Field>();
        for (var asked : questions) {
            var label = asked.first().counted().counting() == Counting.UNITS
                    ? ui.t(
                            "delivery.verify.unit",
                            ui.say(asked.first().counted().word()))
                    : new UnitFields(ui).label(asked);
            fields.add(new UnitFields(ui)
                    .figure(asked, suggested(asked))
                    .asRequired()
                    .help(ui.t("delivery.verify.claimed", claimed(asked, ui), new UnitFields(ui).asked(asked))));
            fields.set(fields.size() - 1, relabelled(fields.getLast(), label));
            fields.add(Field.of(Field.Kind.TEXT, Typed.WHY + asked.field(), ui.t("delivery.verify.why"))
                    .help(ui.t("delivery.verify.why.help"))
                    .value(reason(asked)));
        }
        if (!roster.isEmpty()) {
            fields.add(Field.of(Field.Kind.TEXT, "reason", ui.t("delivery.verify.reason"))
                    .help(ui.t("delivery.verify.reason.help")));
        }
        return new Form(
                action(),
                fields,
                List.of(),
                new Submit(
                        ui.t("delivery.verify.save"),
                        ui.t("delivery.verify.then"),
                        (long) about.unit().version(),
                        ui.token(),
                        about.unit().address()));
    }

    private static Field relabelled(Field field, String label) {
        return new Field(
                field.kind(), field.name(), label, field.values(), field.required(), field.hints(), field.options());
    }

    private String claimed(Asked asked, Ui ui) {
        var claim = asked.in(unit.claimed().figures());
        if (claim != null) return ui.figure(claim.value());
        return asked.first().counted().counting() == Counting.UNITS ? ui.figure(1) : ui.t("delivery.verify.no-claim");
    }

    private @Nullable Figure suggested(Asked asked) {
        for (var measure : asked.measures()) {
            var found = unit.verified().figures().get(measure.id());
            if (found != null) return found.figure();
        }
        var claim = asked.in(unit.claimed().figures());
        return claim == null && asked.first().counted().counting() == Counting.UNITS ? Figure.ONE : claim;
    }

    private String reason(Asked asked) {
        for (var measure : asked.measures()) {
            var found = unit.verified().figures().get(measure.id());
            var why = found == null ? null : found.reason();
            if (why != null) return why;
        }
        return "";
    }

    public Form rejection(Ui ui) {
        return new Form(
                about.unit().address() + "/rejection",
                List.of(Field.of(Field.Kind.TEXTAREA, "rejection", ui.t("delivery.rejection"))
                        .asRequired()
                        .help(ui.t("delivery.reject.help"))),
                List.of(),
                new Submit(
                                ui.t("delivery.reject"),
                                ui.t("delivery.reject.then"),
                                (long) about.unit().version(),
                                ui.token(),
                                null)
                        .secondary());
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }
}
