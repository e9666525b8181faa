package yufang.platform;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Percentage;

/** Reads what people type: full-width digits, thousands separators, dates written in several ways. */
@Configuration(proxyBeanMethods = false)
class InputConfiguration implements WebMvcConfigurer {

    /** {@code numeric(14,2)} of the database. */
    private static final int WHOLE_DIGITS = 12;

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-|/|\\.|\u5e74)(\\d{1,2})(?:-|/|\\.|\u6708)(\\d{1,2})\u65e5?");

    /** What is left blank is null: the form's own constraints say whether it may be. */
    @Override
    @SuppressWarnings("NullAway")
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Money.class, text -> money(text));
        registry.addConverter(String.class, Percentage.class, text -> percentage(text));
        registry.addConverter(String.class, FiscalYear.class, text -> year(text));
        registry.addConverter(String.class, LocalDate.class, text -> date(text));
        registry.addConverter(String.class, Integer.class, text -> whole(text));
        registry.addConverter(String.class, BigDecimal.class, text -> decimal(text));
    }

    static @Nullable Money money(String typed) {
        var amount = decimal(typed.replace("\u00a5", "").replace("\uffe5", "").replace("\u5143", ""));
        if (amount == null) return null;
        var bare = amount.stripTrailingZeros();
        if (bare.signum() < 0 || bare.scale() > 2 || bare.precision() - bare.scale() > WHOLE_DIGITS) {
            throw new IllegalArgumentException("Not an amount");
        }
        return new Money(bare);
    }

    static @Nullable Percentage percentage(String typed) {
        var share = decimal(typed.replace("%", "").replace("\uff05", ""));
        return share == null ? null : new Percentage(share);
    }

    static @Nullable FiscalYear year(String typed) {
        var year = whole(typed);
        return year == null ? null : new FiscalYear(year);
    }

    static @Nullable LocalDate date(String typed) {
        var text = plain(typed);
        if (text.isEmpty()) return null;
        var parts = DATE.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("Not a date");
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (java.time.DateTimeException wrong) {
            throw new IllegalArgumentException("No such day", wrong);
        }
    }

    static @Nullable Integer whole(String typed) {
        var text = plain(typed).replace(",", "");
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    static @Nullable BigDecimal decimal(String typed) {
        var text = plain(typed).replace(",", "");
        if (text.isEmpty()) return null;
        if (!text.matches("[+-]?\\d{1,30}(\\.\\d{0,20})?")) throw new IllegalArgumentException("Not a number");
        return new BigDecimal(text);
    }

    /** Full-width characters become plain ones, blanks go. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Every text of every form: without blanks around it and without characters that no keyboard has. */
    @ControllerAdvice
    static class Texts {

        @InitBinder
        void clean(WebDataBinder binder) {
            binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
                @Override
                public void setAsText(@Nullable String text) {
                    setValue(cleaned(text));
                }

                @Override
                public String getAsText() {
                    return getValue() == null ? "" : getValue().toString();
                }
            });
        }
    }

    static @Nullable String cleaned(@Nullable String text) {
        if (text == null) return null;
        var clean = text.replace("\r\n", "\n")
                .codePoints()
                .filter(character -> character == '\n' || character == '\t' || !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
