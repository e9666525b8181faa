package yufang.ground.documents;

import java.time.Instant;
import java.util.List;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Ui;

/** A stored file as pages list it. */
public record StoredDocument(
        DocumentId id, String kind, String name, String mediaType, long size, String sha256, String by, Instant at) {

    private static final int SHOWN_OF_HASH = 12;
    private static final long KIB = 1024;

    public static List<DocumentLine> lines(List<StoredDocument> documents, Ui ui) {
        return documents.stream().map(document -> document.line(ui)).toList();
    }

    private DocumentLine line(Ui ui) {
        return new DocumentLine(
                name,
                "/documents/" + id.value(),
                ui.t(kind),
                by,
                ui.moment(at),
                ui.t("document.size", Math.ceilDiv(size, KIB)),
                sha256.substring(0, SHOWN_OF_HASH));
    }
}
