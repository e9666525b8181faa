package yufang.ground.documents.web;

import java.util.EnumSet;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.domain.FileHash;
import yufang.ground.documents.domain.FileName;
import yufang.ground.documents.domain.FileStore;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.NotFound;
import yufang.shared.Role;

/** Hands a stored file out, to be saved and never opened in the program's own pages. */
@Controller
class DocumentController {

    private final JdbcClient jdbc;
    private final FileStore files;

    DocumentController(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * The row policies say who may: officers and auditor all, others what is published or their own. The administrator
     * keeps accounts and reads no business.
     */
    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable DocumentId id) {
        var file = jdbc.sql("select name, media_type, size, sha256 from documents.document where id = :id")
                .param("id", id.value())
                .query(FileRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name()).attachment())
                .body(new InputStreamResource(files.open(new FileHash(file.sha256()))));
    }

    private record FileRow(String name, String mediaType, long size, String sha256) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/documents/{id}", EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))));
        }
    }
}
