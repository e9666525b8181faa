package yufang.ground.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody has chosen in a form.
 *
 * @param field of the form, beside which a problem is shown
 * @param name as the sender calls it; not to be trusted
 */
public record Upload(String field, String name, @Nullable MultipartFile file) {

    public static Upload of(String field, @Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return new Upload(field, name == null ? "" : name, file);
    }

    /** Browsers send an empty part where nothing was chosen. */
    public boolean absent() {
        return file == null || file.isEmpty();
    }

    public InputStream content() {
        try {
            return java.util.Objects.requireNonNull(file).getInputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
