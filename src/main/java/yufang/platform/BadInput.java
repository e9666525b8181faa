package yufang.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.Problem;

/** Says of each field of a form what is wrong with it and what would be right. */
final class BadInput {

    private static final Map<Class<?>, String> WRONG_FORM = Map.of(
            Money.class, "form.bad.money",
            LocalDate.class, "form.bad.date",
            FiscalYear.class, "form.bad.year",
            Percentage.class, "form.bad.percentage");

    private BadInput() {}

    static List<Problem> problems(MethodArgumentNotValidException failure) {
        return failure.getBindingResult().getFieldErrors().stream()
                .map(error -> problem(error, failure.getBindingResult().getFieldType(error.getField())))
                .toList();
    }

    private static Problem problem(FieldError error, @Nullable Class<?> type) {
        var problem =
                switch (String.valueOf(error.getCode())) {
                    case "NotNull", "NotBlank", "NotEmpty" -> Problem.of("form.bad.missing");
                    case "Size" -> Problem.of("form.bad.too-long", limit(error, 1));
                    case "Min", "DecimalMin" -> Problem.of("form.bad.too-small", limit(error, 1));
                    case "Max", "DecimalMax" -> Problem.of("form.bad.too-great", limit(error, 1));
                    case "Positive" -> Problem.of("form.bad.not-positive");
                    case "typeMismatch" -> Problem.of(wrongForm(error, type));
                    default -> Problem.of("form.bad.value");
                };
        return problem.at(error.getField());
    }

    /** Constraint arguments come as the field's name, then the attributes in alphabetical order. */
    private static Object limit(FieldError error, int place) {
        var arguments = error.getArguments();
        if (arguments == null || arguments.length <= place) return "";
        return arguments[place] instanceof DefaultMessageSourceResolvable ? "" : String.valueOf(arguments[place]);
    }

    private static String wrongForm(FieldError error, @Nullable Class<?> type) {
        if (type == null) return "form.bad.value";
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return "form.bad.number";
        return WRONG_FORM.getOrDefault(type, "form.bad.value");
    }
}
