package yufang.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.Problem;

/**
 * Says of each field of a form what is wrong with it and what would be right. Every field is looked at by itself:
 * Spring's own binding stops to check the others where one cannot be read.
 */
@Component
class BadInput {

    private static final Map<Class<?>, String> UNREADABLE = Map.of(
            Money.class, "form.bad.money",
            LocalDate.class, "form.bad.date",
            FiscalYear.class, "form.bad.year",
            Percentage.class, "form.bad.percentage",
            Integer.class, "form.bad.number",
            Long.class, "form.bad.number",
            BigDecimal.class, "form.bad.number");

    private final Validator validator;
    private final ConversionService conversion;

    BadInput(Validator validator, @Qualifier("mvcConversionService") ConversionService conversion) {
        this.validator = validator;
        this.conversion = conversion;
    }

    /** All that is wrong with what was sent for this form. */
    List<Problem> problems(Class<?> form, HttpServletRequest request) {
        var problems = new ArrayList<Problem>();
        for (var field : form.getRecordComponents()) {
            if (conversion.canConvert(String.class, field.getType())) {
                problem(form, field, request.getParameter(field.getName()))
                        .map(problem -> problem.at(field.getName()))
                        .ifPresent(problems::add);
            }
        }
        return problems.isEmpty() ? List.of(Problem.of("form.bad.value")) : problems;
    }

    private Optional<Problem> problem(Class<?> form, RecordComponent field, @Nullable String sent) {
        try {
            var cleaned = InputConfiguration.cleaned(sent);
            var value = cleaned == null ? null : conversion.convert(cleaned, field.getType());
            return validator.validateValue(form, field.getName(), value).stream()
                    .map(violation -> problem(
                            violation
                                    .getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName(),
                            violation.getConstraintDescriptor().getAttributes()))
                    .findFirst();
        } catch (ConversionException unreadable) {
            return Optional.of(Problem.of(UNREADABLE.getOrDefault(field.getType(), "form.bad.value")));
        }
    }

    private static Problem problem(String constraint, Map<String, Object> attributes) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Problem.of("form.bad.missing");
            case "Size" -> Problem.of("form.bad.too-long", number(attributes, "max"));
            case "Min", "DecimalMin" -> Problem.of("form.bad.too-small", number(attributes, "value"));
            case "Max", "DecimalMax" -> Problem.of("form.bad.too-great", number(attributes, "value"));
            case "Pattern" -> Problem.of("form.bad.pattern");
            case "Positive" -> Problem.of("form.bad.not-positive");
            default -> Problem.of("form.bad.value");
        };
    }

    private static String number(Map<String, Object> attributes, String name) {
        return String.valueOf(attributes.get(name));
    }
}
