package yufang.year.budget.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.paste.Headings;
import yufang.platform.paste.PastedLine;
import yufang.platform.paste.PastedTable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Reads cost lines out of a pasted table; kinds and purposes are written in the words of either language. */
@Component
final class PastedCosts {

    private final MessageSource messages;
    private final Headings<CostHeading> headings;

    PastedCosts(MessageSource messages) {
        this.messages = messages;
        this.headings = new Headings<>(
                messages,
                CostHeading.class,
                heading -> "budget.heading." + heading.name(),
                heading -> Wording.word("budget.column", heading));
    }

    /** @throws RuleViolated with everything that is wrong */
    List<CostItem> read(String text, CostKinds kinds, RuleSet rules) {
        return PastedTable.read(text, headings, line -> item(line, kinds, rules)).stream()
                .map(item -> item.orElseThrow())
                .toList();
    }

    /** Empty only where a problem was named, which makes the whole table fall. */
    private Optional<CostItem> item(PastedLine<CostHeading> line, CostKinds kinds, RuleSet rules) {
        var title = said(line, CostHeading.TITLE, CostItem.LONGEST_TITLE);
        var kind = kind(line, kinds);
        var purpose = purpose(line);
        var unitPrice = line.money(CostHeading.UNIT_PRICE);
        var quantity = line.decimal(CostHeading.QUANTITY, CostItem.DECIMALS);
        var unit = said(line, CostHeading.UNIT, CostItem.LONGEST_UNIT);
        var basis = said(line, CostHeading.BASIS, CostItem.LONGEST_BASIS);
        missing(line, CostHeading.UNIT_PRICE);
        missing(line, CostHeading.QUANTITY);
        if (kind == null || unitPrice == null || quantity == null) return Optional.empty();
        compare(line, unitPrice, quantity);
        try {
            var words = new CostWords(title, kind, purpose, unitPrice, quantity, unit, basis);
            return Optional.of(words.read(kinds, rules));
        } catch (RuleViolated wrong) {
            wrong.problems().forEach(problem -> line.complain(problem, column(problem)));
            return Optional.empty();
        }
    }

    private static CostHeading column(Problem problem) {
        return switch (String.valueOf(problem.field())) {
            case "unitPrice" -> CostHeading.UNIT_PRICE;
            case "quantity" -> CostHeading.QUANTITY;
            case "purpose" -> CostHeading.PURPOSE;
            default -> CostHeading.KIND;
        };
    }

    private static String said(PastedLine<CostHeading> line, CostHeading column, int longest) {
        missing(line, column);
        return line.text(column, longest);
    }

    private static void missing(PastedLine<CostHeading> line, CostHeading column) {
        if (line.plain(column).isEmpty()) {
            line.complain("budget.paste.missing", Wording.word("budget.column", column));
        }
    }

    private @Nullable String kind(PastedLine<CostHeading> line, CostKinds kinds) {
        var typed = line.plain(CostHeading.KIND);
        if (typed.isEmpty()) {
            missing(line, CostHeading.KIND);
            return null;
        }
        var found = kinds.kinds().stream()
                .map(CostKind::code)
                .filter(code -> isSaid(typed, "budget.cost-kind." + code))
                .findFirst()
                .orElse(null);
        if (found == null) line.wrong("budget.paste.no-kind", CostHeading.KIND, line.raw(CostHeading.KIND));
        return found;
    }

    private @Nullable Purpose purpose(PastedLine<CostHeading> line) {
        var typed = line.plain(CostHeading.PURPOSE);
        if (typed.isEmpty()) return null;
        var found = Arrays.stream(Purpose.values())
                .filter(purpose -> isSaid(typed, "budget.purpose." + purpose.name()))
                .findFirst()
                .orElse(null);
        if (found == null) line.wrong("budget.paste.no-purpose", CostHeading.PURPOSE, line.raw(CostHeading.PURPOSE));
        return found;
    }

    private boolean isSaid(String typed, String key) {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                .map(language -> messages.getMessage(key, null, language))
                .map(word -> Objects.requireNonNull(word).replaceAll("\\s", ""))
                .anyMatch(typed::equalsIgnoreCase);
    }

    /** A spreadsheet that comes to another amount was computed otherwise: nobody should find that out later. */
    private static void compare(PastedLine<CostHeading> line, Money unitPrice, BigDecimal quantity) {
        var stated = line.money(CostHeading.AMOUNT);
        var amount = unitPrice.times(quantity);
        if (stated != null && !stated.equals(amount)) line.complain("budget.paste.amount", stated, amount);
    }
}
