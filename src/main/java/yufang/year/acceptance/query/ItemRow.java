package yufang.year.acceptance.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.year.acceptance.domain.RectificationItemId;

/** What a failed review wants mended, with what the provider said. */
public record ItemRow(RectificationItemId id, int application, String said, LocalDate until, List<Answer> answers) {

    public ItemRow {
        answers = List.copyOf(answers);
    }

    public record Answer(
            String said, LocalDate on, String by, @Nullable DocumentId document) {}
}
