import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Says what came of the tests: the slowest, the skipped with their reasons, the failed, and how many of each. */
final class Summary {

    private static final int SLOWEST = 10;

    private Summary() {}

    /** Exit code 1 where a test failed or there is nothing to tell. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            System.err.println("yufang: no test was run");
            System.exit(1);
        }
        var cases = new ArrayList<Case>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .forEach(file -> cases.addAll(read(file)));
        }
        System.exit(tell(cases) && !cases.isEmpty() ? 0 : 1);
    }

    private static boolean tell(List<Case> cases) {
        var slowest = cases.stream()
                .sorted(Comparator.comparingDouble(Case::seconds).reversed())
                .limit(SLOWEST)
                .toList();
        var failed = with(cases, Outcome.FAILED);
        var skipped = with(cases, Outcome.SKIPPED);
        System.out.println();
        System.out.println("The slowest tests:");
        slowest.forEach(one -> System.out.printf("%8.2f s  %s%n", one.seconds(), one.name()));
        list("Skipped:", skipped);
        list("Failed:", failed);
        System.out.println();
        System.out.printf(
                "%d passed, %d failed, %d skipped%n",
                cases.size() - failed.size() - skipped.size(), failed.size(), skipped.size());
        return failed.isEmpty();
    }

    private static List<Case> with(List<Case> cases, Outcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).toList();
    }

    private static void list(String title, List<Case> cases) {
        if (cases.isEmpty()) return;
        System.out.println();
        System.out.println(title);
        cases.forEach(one -> System.out.printf("  %s: %s%n", one.name(), one.reason()));
    }

    /** A report that was cut off, because the tests' process died, counts as a failure. */
    private static List<Case> read(Path file) {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = parsers.newDocumentBuilder();
            builder.setErrorHandler(null);
            var found = builder.parse(file.toFile()).getElementsByTagName("testcase");
            var cases = new ArrayList<Case>();
            for (int i = 0; i < found.getLength(); i++) {
                cases.add(Case.of((Element) found.item(i)));
            }
            return cases;
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            return List.of(new Case(file.getFileName().toString(), 0, Outcome.FAILED, "unreadable: " + unreadable.getMessage()));
        }
    }

    private enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    private record Case(String name, double seconds, Outcome outcome, String reason) {

        static Case of(Element element) {
            // Surefire reports what fails before the first test of a class under the class's name alone.
            var simple = element.getAttribute("classname").replaceFirst("^.*\\.", "");
            var name = simple + (element.getAttribute("name").isEmpty() ? "" : "." + element.getAttribute("name"));
            var seconds = parsed(element.getAttribute("time"));
            for (var sign : List.of("failure", "error")) {
                var found = element.getElementsByTagName(sign);
                if (found.getLength() > 0) return new Case(name, seconds, Outcome.FAILED, reason((Element) found.item(0)));
            }
            var skipped = element.getElementsByTagName("skipped");
            return skipped.getLength() > 0
                    ? new Case(name, seconds, Outcome.SKIPPED, why(reason((Element) skipped.item(0))))
                    : new Case(name, seconds, Outcome.PASSED, "");
        }

        private static double parsed(String text) {
            try {
                return Double.parseDouble(text.replace(",", ""));
            } catch (NumberFormatException unknown) {
                return 0;
            }
        }

        /** An assumption is reported as an exception, whose name tells nobody anything. */
        private static String why(String reason) {
            return reason.replaceFirst("^[\\w.]+Exception: (Assumption failed: )?", "");
        }

        private static String reason(Element sign) {
            var said = sign.getAttribute("message").isBlank() ? sign.getTextContent() : sign.getAttribute("message");
            return said.isBlank() ? "no reason given" : said.strip().lines().findFirst().orElseThrow();
        }
    }
}
