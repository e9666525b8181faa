package yufang.year.priorities.domain;

import org.jspecify.annotations.Nullable;

/**
 * An industry with its figures as somebody typed or pasted it.
 *
 * @param code of GB/T 4754, null where the source has none
 * @param source where the figures come from, as an auditor would cite it
 */
public record IndustryLine(String name, @Nullable String code, IndustryFigures figures, String source) {

    /** Typed into a form. */
    public static IndustryLine typed(String name, @Nullable String code, IndustryFigures figures, String source) {
        return new IndustryLine(name, IndustryCode.typed(code, "code"), figures, source);
    }
}
