package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import yufang.platform.Route;
import yufang.platform.RouteTable;
import yufang.testing.FilledForm;

/** What nobody means to type, in every field of a form: a message comes back, never an error of the program. */
public final class Nonsense {

    /** What comes into a field by mistake or by malice. */
    public static final List<String> TYPED = List.of(
            "",
            "   ",
            "-1",
            "0",
            "1e400",
            "99999999999999999999999999",
            "0x10",
            "NaN",
            "2026-02-30",
            "0000-00-00",
            "null",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "\u0000\u0007",
            "\u202Eevil",
            "𠮷𠮷\uD83D\uDE00",
            "x".repeat(20_000),
            "../../etc/passwd",
            "{0} '{1}'",
            "00000000-0000-0000-0000-000000000000");

    /** These wait for a plan that has come further. */
    private static final Set<String> OF_A_LATER_PLAN = Set.of(
            "/plans/{id}/circulation",
            "/plans/{id}/revision",
            "/plans/{id}/submission",
            "/plans/{id}/amendment",
            "/plans/{id}/decision",
            "/plans/{id}/issue",
            "/plans/{id}/items/{item}/settlement",
            "/plans/{id}/lines/{line}/removal",
            "/plans/{id}/measures/{measure}/correction",
            "/plans/{id}/targets/{target}/correction",
            "/plans/opinions/{opinion}/answer");

    private static final String STALE = "99999";

    private Nonsense() {}

    /**
     * A form that carries a version is sent with a stale one, so that nothing moves, whatever the nonsense. It goes no
     * further than to be read, where each field is read by itself: then all fields get the same nonsense at once.
     */
    static void fill(RouteTable table, FormSample sample, FilledForm form) {
        if (isOfAFirstStep(sample.route())) return;
        var fields = fields(table, sample.route()).stream()
                .filter(field -> !field.startsWith("file") && !field.equals("version"))
                .toList();
        if (fields.isEmpty()) return;
        if (form.has("version")) {
            form.with("version", STALE);
            TYPED.forEach(typed -> answersWithAMessage(sample, withAll(form, fields, typed), typed));
        } else {
            fields.forEach(field -> TYPED.forEach(
                    typed -> answersWithAMessage(sample, afresh(form).with(field, typed), typed)));
        }
        fields.forEach(field -> answersWithAMessage(sample, afresh(form).without(field), "without " + field));
    }

    private static FilledForm withAll(FilledForm form, List<String> fields, String typed) {
        var filled = form.copy();
        fields.forEach(field -> filled.with(field, typed));
        return filled;
    }

    private static FilledForm afresh(FilledForm form) {
        return form.copy().with("token", UUID.randomUUID().toString());
    }

    private static void answersWithAMessage(FormSample sample, FilledForm filled, String typed) {
        var answer = filled.sendOnce();
        assertThat(answer.status())
                .as(sample.route() + " " + shortened(typed) + ": " + answer.text())
                .isIn(302, 409, 422);
        assertThat(answer.text()).doesNotContain("Exception", "程序出错");
    }

    /** A form that is filled in by itself, in the version of today, and not on the way through the year. */
    public static boolean isOfAFirstStep(String path) {
        return !OF_A_LATER_PLAN.contains(path)
                && Stream.of("/money/fund-bases", "/rules/", "/people", "/clock", "/account/", "/priorities/", "/plans")
                        .anyMatch(path::startsWith);
    }

    /** Those of the declared form. */
    public static List<String> fields(RouteTable table, String path) {
        return Arrays.stream(Objects.requireNonNull(route(table, path).form()).getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    private static Route route(RouteTable table, String path) {
        return table.routes().stream()
                .filter(each ->
                        each.method().equals(HttpMethod.POST) && each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not declared: " + path));
    }

    public static String shortened(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }
}
