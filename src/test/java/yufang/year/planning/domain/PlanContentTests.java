package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.planning.domain.Drafts.basis;
import static yufang.year.planning.domain.Drafts.content;
import static yufang.year.planning.domain.Drafts.deliverable;
import static yufang.year.planning.domain.Drafts.objective;
import static yufang.year.planning.domain.Drafts.project;
import static yufang.year.planning.domain.Drafts.total;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.year.planning.PlannedSubProject;

class PlanContentTests {

    @Test
    void lacksNothingWhenEverythingIsSaid() {
        assertThat(Drafts.complete().problems()).isEmpty();
    }

    @Test
    void restsOnADocumentWithItsNumber() {
        var law = content(
                List.of(basis("")), List.of(objective()), Drafts.complete().subProjects());

        assertThat(law.problems()).extracting(Problem::code).containsExactly("planning.gate.basis");
    }

    @Test
    void promisesSomethingThatCanBeCounted() {
        var eachAlone = Measure.each(new MeasureId(UUID.randomUUID()), Counted.MINUTES, Bound.within(8, 10));

        assertThat(problems(project(List.of(), "100"))).containsExactly("planning.gate.deliverable");
        assertThat(problems(project(List.of(deliverable()), "100"))).containsExactly("planning.gate.total");
        assertThat(problems(project(List.of(deliverable(eachAlone)), "100"))).containsExactly("planning.gate.total");
        assertThat(problems(project(List.of(deliverable(eachAlone, total())), "100")))
                .isEmpty();
    }

    @Test
    void weighsItsTargetsToAHundred() {
        var deliverables = List.of(deliverable(total()));

        assertThat(problems(project(deliverables))).containsExactly("planning.gate.weights");
        assertThat(problems(project(deliverables, "60", "39.99"))).containsExactly("planning.gate.weights");
        assertThat(problems(project(deliverables, "60", "40.01"))).containsExactly("planning.gate.weights");
        assertThat(problems(project(deliverables, "60", "39.99", "0.01"))).isEmpty();
    }

    @Test
    void asksTheSameOfEverySubProject() {
        var good = Drafts.complete().subProjects().getFirst();

        assertThat(problems(good, project(List.of(), "99")))
                .containsExactly("planning.gate.deliverable", "planning.gate.weights");
    }

    private static List<String> problems(PlannedSubProject... projects) {
        return content(List.of(basis("云人社发〔2024〕15号")), List.of(objective()), List.of(projects)).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
