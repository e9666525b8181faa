package yufang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.testing.ProgramTest;

/** Which test carries out which clause of the programme plan; {@code docs/clauses.md} is generated from it. */
class ClausesTests {

    /** In the order of the plan. */
    static final List<String> PLAN = List.of(
            "G-1", "G-2", "G-3", "G-4", "G-5", "G-6", "S-1", "S-2", "S-3", "S-4", "S-5a", "S-5b", "S-6", "S-7", "S-8",
            "S-9", "T-1", "P-0", "P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7", "P-8", "R-A", "R-0", "R-1", "R-1a",
            "R-1b", "R-1c", "R-2", "R-3", "R-4", "R-5", "R-6", "M-1", "M-2", "M-3", "M-4", "M-5", "M-6", "W-1", "W-2",
            "W-3");

    /** What the program carries out by now: each of these has a test through HTTP, or the build fails. */
    private static final List<String> THROUGH_HTTP = List.of(
            "G-1", "G-2", "G-3", "G-5", "G-6", "S-1", "S-2", "S-3", "S-4", "S-5a", "S-6", "S-7", "S-8", "S-9", "R-A",
            "R-6", "M-1", "M-2", "M-3", "M-4", "M-5", "M-6", "W-1");

    private static final Path PAGE = Path.of("docs/clauses.md");

    @Test
    void everyMarkNamesAClauseOfThePlan() {
        assertThat(PLAN).containsAll(carriedOut().keySet());
    }

    @Test
    void thePageSaysWhatIsCarriedOut() throws IOException {
        var page = page(carriedOut());
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, page);

        assertThat(page)
                .as("docs/clauses.md was out of date and has been written anew")
                .isEqualTo(before);
    }

    @Test
    void whatIsCarriedOutIsTestedThroughHttp() {
        assertThat(untested(THROUGH_HTTP, marks(ClausesTests::runsTheProgram))).isEmpty();
    }

    @Test
    void noticesAClauseWhoseOnlyTestRunsWithoutTheProgram() {
        var without = marks(test -> !runsTheProgram(test));

        assertThat(without).containsKey("P-1");
        assertThat(untested(List.of("P-1"), marks(ClausesTests::runsTheProgram)))
                .containsExactly("P-1");
        assertThat(untested(List.of("S-1", "X-1"), Map.of("S-1", new TreeSet<>())))
                .containsExactly("X-1");
    }

    private static List<String> untested(List<String> clauses, Map<String, TreeSet<String>> tests) {
        return clauses.stream().filter(clause -> !tests.containsKey(clause)).toList();
    }

    private static boolean runsTheProgram(JavaMethod test) {
        return test.getOwner().isAnnotatedWith(ProgramTest.class);
    }

    private static String page(Map<String, TreeSet<String>> tests) {
        var page = new StringBuilder("""
                # Clauses of the programme plan and the tests that carry them out

                Generated from the marks `@Clause` of the tests. A clause without a test is not carried out yet.

                | clause | tests |
                |---|---|
                """);
        PLAN.forEach(clause -> page.append("| ")
                .append(clause)
                .append(" | ")
                .append(String.join("<br>", tests.getOrDefault(clause, new TreeSet<>())))
                .append(" |\n"));
        return page.toString();
    }

    private static Map<String, TreeSet<String>> carriedOut() {
        return marks(test -> true);
    }

    private static Map<String, TreeSet<String>> marks(Predicate<JavaMethod> wanted) {
        var tests = new TreeMap<String, TreeSet<String>>();
        var here = ClausesTests.class.getProtectionDomain().getCodeSource().getLocation();
        for (var type : new ClassFileImporter().importUrl(here)) {
            for (var method : type.getMethods()) {
                if (wanted.test(method)) {
                    method.tryGetAnnotationOfType(Clause.class).ifPresent(mark -> note(tests, mark, method));
                }
            }
        }
        return tests;
    }

    private static void note(Map<String, TreeSet<String>> tests, Clause mark, JavaMethod method) {
        for (var clause : mark.value()) {
            tests.computeIfAbsent(clause, none -> new TreeSet<>())
                    .add("`" + method.getOwner().getSimpleName() + "." + method.getName() + "`");
        }
    }
}
