package yufang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The manners of the code that a machine can see. */
class ConventionTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .importUrl(YufangApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());
    private static final List<String> AVOIDED =
            List.of("Service", "ServiceImpl", "Impl", "Dto", "DTO", "Entity", "Manager", "Util", "Utils", "Helper");

    @Test
    void timeIsAParameterOfTheDomain() {
        timeRule().check(OURS);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> timeRule().check(new ClassFileImporter().importClasses(Forgetful.class)));
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .that(describe("are ours", (JavaClass type) -> type.isTopLevelClass()))
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("not end in a word that says nothing") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        AVOIDED.stream()
                                .filter(type.getSimpleName()::endsWith)
                                .forEach(word -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                        type, type.getName() + " ends in " + word)));
                    }
                })
                .check(OURS);
    }

    @Test
    void controllersAndRepositoriesStayInsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(OURS);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(OURS);
        methods()
                .that()
                .areAnnotatedWith(PostMapping.class)
                .should()
                .notBePublic()
                .check(OURS);
    }

    @Test
    void onlyTheDomainWritesAndOnlyItsOwnModuleDoes() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(OURS);
    }

    /** Chinese text belongs in the message bundles, where its English twin is missed. */
    @Test
    void noChineseTextStandsInPagesOrCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var spoken = files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> withoutComments(file).codePoints().anyMatch(Character::isIdeographic))
                    .map(Path::toString)
                    .filter(file -> !file.endsWith("language.jte"))
                    .toList();

            assertThat(spoken).isEmpty();
        }
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s:/\\*.*?\\*/)|//.*", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ArchRule timeRule() {
        return noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Year.class, "now");
    }

    private static final class Forgetful {
        java.time.LocalDate today() {
            return java.time.LocalDate.now();
        }
    }
}
