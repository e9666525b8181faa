package yufang.ground.rulebook.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.ShippedRules;

/** The rules that come with the program: all files below {@code rulebook/rules}, and the trial's values. */
@Configuration(proxyBeanMethods = false)
public class ShippedFiles {

    private static final String RULES = "classpath:rulebook/rules/*.yml";
    private static final String TRIAL = "classpath:rulebook/regions/trial.yml";

    /**
     * Reads and checks everything.
     *
     * @throws IllegalStateException where a file is not as it must be, telling file, line and key
     */
    @Bean
    public ShippedRules shippedRules() {
        try {
            var resources = new PathMatchingResourcePatternResolver();
            var rules = Arrays.stream(resources.getResources(RULES))
                    .sorted(Comparator.comparing(ShippedFiles::name))
                    .flatMap(file -> rules(file).stream())
                    .toList();
            var trial = resources.getResource(TRIAL);
            try (var reader = open(trial)) {
                return new ShippedRules(rules, TrialFile.read(name(trial), reader, rules));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Rule> rules(Resource file) {
        try (var reader = open(file)) {
            return RuleFile.read(name(file), reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStreamReader open(Resource file) throws IOException {
        return new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
