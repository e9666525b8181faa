package yufang.year.delivery.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows that go to the database in one statement, however many there are. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String rows(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        return MAPPER.writeValueAsString(rows);
    }
}
