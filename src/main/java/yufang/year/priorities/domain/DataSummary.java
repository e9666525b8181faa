package yufang.year.priorities.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.IndustryRowId;
import yufang.year.priorities.KeyAreaStudyId;

/** The table of industries of a study: typed row by row, or pasted from a spreadsheet. */
@Component
@Transactional
public class DataSummary {

    private static final int NAMED = 5;

    private final KeyAreaStudyRepository studies;
    private final IndustryRowRepository rows;
    private final PastedIndustries pasted;
    private final Desk desk;

    DataSummary(KeyAreaStudyRepository studies, IndustryRowRepository rows, PastedIndustries pasted, Desk desk) {
        this.studies = studies;
        this.rows = rows;
        this.pasted = pasted;
        this.desk = desk;
    }

    public void add(KeyAreaStudyId id, int version, IndustryLine line) {
        var study = studies.collecting(id, version);
        requireFree(line.name(), rows.findByStudy(id));
        rows.save(IndustryRow.of(id, line, desk.me(), desk.now()));
        studies.save(study);
        desk.record("priorities.row.added", id, line.name());
    }

    public void correct(KeyAreaStudyId id, int version, IndustryRowId rowId, IndustryLine line) {
        var study = studies.collecting(id, version);
        var row = rows.known(rowId, id);
        requireFree(
                line.name(),
                rows.findByStudy(id).stream()
                        .filter(other -> !other.id().equals(rowId))
                        .toList());
        row.become(line);
        rows.save(row);
        studies.save(study);
        desk.record("priorities.row.corrected", id, line.name());
    }

    public void remove(KeyAreaStudyId id, int version, IndustryRowId rowId, String reason) {
        var study = studies.collecting(id, version);
        var row = rows.known(rowId, id);
        rows.delete(row);
        studies.save(study);
        desk.recordBecause(reason, "priorities.row.removed", id, row.name());
    }

    /**
     * All lines or none.
     *
     * @param source of the lines that name none of their own
     * @param replace whether rows of the same industries give way to the new ones
     * @return how many lines there were
     */
    public int paste(KeyAreaStudyId id, int version, String text, String source, boolean replace) {
        var study = studies.collecting(id, version);
        var lines = pasted.read(text, source);
        Map<String, IndustryRow> known =
                rows.findByStudy(id).stream().collect(Collectors.toMap(IndustryRow::name, Function.identity()));
        var again = lines.stream()
                .map(IndustryLine::name)
                .filter(known::containsKey)
                .toList();
        if (!again.isEmpty() && !replace) throw stands(again);
        var changed = new ArrayList<IndustryRow>();
        for (var line : lines) {
            var row = known.get(line.name());
            if (row == null) {
                changed.add(IndustryRow.of(id, line, desk.me(), desk.now()));
            } else {
                row.become(line);
                changed.add(row);
            }
        }
        rows.saveAll(changed);
        studies.save(study);
        desk.record("priorities.rows.pasted", id, lines.size(), again.size());
        return lines.size();
    }

    private static RuleViolated stands(List<String> names) {
        var shown = String.join("\u3001", names.subList(0, Math.min(NAMED, names.size())));
        return new RuleViolated(List.of(
                Problem.of("priorities.paste.stands", names.size(), shown).at("replace")));
    }

    private static void requireFree(String name, List<IndustryRow> others) {
        if (others.stream().anyMatch(row -> row.name().equals(name))) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.row.exists", name).at("name")));
        }
    }
}
