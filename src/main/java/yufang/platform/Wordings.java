package yufang.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yufang.shared.Money;
import yufang.shared.Wording;

/** Writes the arguments of a {@link Wording} as JSON, so that an amount stays an amount and a word a word. */
public final class Wordings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What an amount can be; an exponent could ask for a number of any length. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    private static final String MONEY = "yuan";
    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";

    private Wordings() {}

    public static String write(List<Object> arguments) {
        return JSON.writeValueAsString(arguments.stream().map(Wordings::plain).toList());
    }

    public static List<Object> read(String json) {
        var read = new ArrayList<>();
        for (Object plain : JSON.readValue(json, List.class)) {
            read.add(full(plain));
        }
        return read;
    }

    private static Object plain(Object argument) {
        return switch (argument) {
            case Money money -> Map.of(MONEY, money.toString());
            case Wording wording ->
                Map.of(
                        KEY,
                        wording.key(),
                        ARGUMENTS,
                        wording.arguments().stream().map(Wordings::plain).toList());
            case Integer number -> number;
            case Long number -> number;
            default -> argument.toString();
        };
    }

    private static Object full(@Nullable Object plain) {
        if (plain == null) throw new IllegalArgumentException("An argument of a wording is missing");
        if (!(plain instanceof Map<?, ?> map)) return plain;
        if (map.get(MONEY) instanceof String yuan && AMOUNT.matcher(yuan).matches()) return Money.of(yuan);
        if (map.get(KEY) instanceof String key && map.get(ARGUMENTS) instanceof List<?> arguments) {
            return new Wording(key, arguments.stream().map(Wordings::full).toList());
        }
        throw new IllegalArgumentException("Not an argument of a wording: " + plain);
    }
}
