package yufang.ground.rulebook.domain;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleKey;
import yufang.ground.rulebook.RuleValue;
import yufang.ground.rulebook.RuleWording;
import yufang.ground.rulebook.Validity;
import yufang.shared.Evidence;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;

/** Reads one file of shipped rules, strictly: what it does not understand stops the program at its start. */
final class RuleFile {

    /** Stands for the value of a rule that every region sets for itself. */
    static final String SET_BY_REGION = "region";

    private RuleFile() {}

    /** @throws IllegalStateException telling file, line and key */
    static List<Rule> read(String file, Reader reader) {
        var whole = YamlPart.read(file, reader);
        var usual = constant(Severity.class, whole, "severity")
                .orElseThrow(() -> whole.wrong("severity missing, which holds for every rule that names none"));
        var rules = whole.parts("rules").stream().map(part -> rule(part, usual)).toList();
        whole.refuseOtherFields();
        if (rules.isEmpty()) {
            throw whole.wrong("no rules");
        }
        return rules;
    }

    private static Rule rule(YamlPart part, Severity usual) {
        var key = part.text("key");
        try {
            var rule = rule(part, new RuleKey(key), usual);
            part.refuseOtherFields();
            return rule;
        } catch (IllegalStateException told) {
            throw new IllegalStateException(told.getMessage() + " (" + key + ")", told);
        } catch (IllegalArgumentException wrong) {
            throw part.wrong(wrong.getMessage() + " (" + key + ")", wrong);
        }
    }

    private static Rule rule(YamlPart part, RuleKey key, Severity usual) {
        var type = part.text("type");
        var kind = RuleValue.Kind.named(type).orElseThrow(() -> part.wrong("unknown type " + type));
        var unset = new Rule(
                key,
                kind,
                wording(part),
                null,
                part.text("source"),
                constant(Evidence.class, part, "evidence").orElseThrow(() -> part.wrong("evidence missing")),
                constant(Severity.class, part, "severity").orElse(usual),
                new Validity(date(part, "from"), date(part, "until")));
        return with(unset, value(part, unset));
    }

    private static @Nullable RuleValue value(YamlPart part, Rule rule) {
        if (rule.kind() == RuleValue.Kind.NONE) {
            return null;
        }
        var text = part.text("value");
        try {
            return text.equals(SET_BY_REGION) ? null : rule.read(text);
        } catch (RuleViolated unreadable) {
            throw part.wrong("not of type " + rule.kind().word() + ": " + text, unreadable);
        }
    }

    private static Rule with(Rule rule, @Nullable RuleValue value) {
        return new Rule(
                rule.key(),
                rule.kind(),
                rule.wording(),
                value,
                rule.source(),
                rule.evidence(),
                rule.severity(),
                rule.validity());
    }

    private static RuleWording wording(YamlPart part) {
        return new RuleWording(
                text(part.part("title")),
                text(part.part("sentence")),
                part.maybePart("unit").map(RuleFile::text).orElse(null),
                part.parts("items").stream().map(RuleFile::item).toList());
    }

    private static RuleWording.Text text(YamlPart part) {
        var text = new RuleWording.Text(part.text("zh"), part.text("en"));
        part.refuseOtherFields();
        return text;
    }

    private static RuleWording.Item item(YamlPart part) {
        var item = new RuleWording.Item(part.text("code"), new RuleWording.Text(part.text("zh"), part.text("en")));
        part.refuseOtherFields();
        return item;
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, YamlPart part, String field) {
        return part.maybe(field).map(name -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> part.wrong("unknown " + field + " " + name)));
    }

    private static @Nullable LocalDate date(YamlPart part, String field) {
        var text = part.maybe(field);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unreadable) {
            throw part.wrong(field + " is no date: " + text.orElse(""), unreadable);
        }
    }
}
