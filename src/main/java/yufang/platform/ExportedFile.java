package yufang.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import yufang.platform.export.ExportFormat;

/** Hands a list out as a file, which is gone afterwards. */
record ExportedFile(Path file, String name, ExportFormat format) implements View {

    static final String VIEW = "export";
    private static final String ATTRIBUTE = ExportedFile.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String getContentType() {
        return format.mediaType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            response.setContentType(format.mediaType());
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Component
    static class Resolver implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale language) {
            if (!name.equals(VIEW)) return null;
            return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes known
                            && known.getRequest().getAttribute(ATTRIBUTE) instanceof ExportedFile made
                    ? made
                    : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
