package yufang.ground.documents;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.documents.domain.FileName;
import yufang.ground.documents.domain.FileStore;
import yufang.ground.documents.domain.StoredFile;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.shared.EntityId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** Keeps the files of a record and lists them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Trail trail;
    private final Clock clock;

    Documents(JdbcClient jdbc, FileStore files, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Stores a file and notes it with its record. The content is safely on the disk before anything is written down, so
     * that no row ever names a file that is not there. The entry of the trail that is written next in this transaction
     * is sealed with the file’s fingerprint: keep first, record then.
     *
     * @param kind message key of what the document is
     * @throws RuleViolated beside the form's field where no file was chosen or its content may not be kept
     */
    public DocumentId keep(Upload upload, String kind, EntityId subject, Visibility visibility) {
        if (upload.absent()) {
            throw new RuleViolated(List.of(Problem.of("form.bad.no-file").at(upload.field())));
        }
        var file = store(upload);
        var id = new DocumentId(UuidCreator.getTimeOrderedEpoch());
        var by = Acting.currentPerson();
        jdbc.sql("""
                insert into documents.document (id, subject, kind, name, media_type, size, sha256, visibility,
                                                organisation, panel, seal, by_person, by_name, at)
                values (:id, :subject, :kind, :name, :type, :size, :sha256, :visibility, :organisation, :panel, :seal,
                        :by, :byName, :at)
                """)
                .param("id", id.value())
                .param("subject", subject.value())
                .param("kind", kind)
                .param("name", file.name().value())
                .param("type", file.type().mediaType())
                .param("size", file.size())
                .param("sha256", file.hash().value())
                .param("visibility", visibility.word())
                .param("organisation", value(visibility.organisation()), Types.OTHER)
                .param("panel", value(visibility.panel()), Types.OTHER)
                .param("seal", value(visibility.seal()), Types.OTHER)
                .param("by", by.id().value())
                .param("byName", by.actor())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        trail.enclose(file.hash().value());
        return id;
    }

    private static @Nullable UUID value(@Nullable EntityId id) {
        return id == null ? null : id.value();
    }

    /** From now on officers and panel see what was sealed so. It is not sealed again. */
    public void openSeal(EntityId seal) {
        jdbc.sql("insert into documents.opened_seal (seal, opened_at, opened_by) values (:seal, :at, :by)")
                .param("seal", seal.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", Acting.currentPerson().id().value())
                .update();
    }

    /** From now on this person sees what is kept for the panel. */
    public void admit(EntityId panel, PersonId member) {
        jdbc.sql("""
                insert into documents.panel_member (panel, person) values (:panel, :person) on conflict do nothing
                """)
                .param("panel", panel.value())
                .param("person", member.value())
                .update();
    }

    /** This person is called to the panel, and sees nothing of it before he is admitted. */
    public void announce(EntityId panel, PersonId member) {
        jdbc.sql("""
                insert into documents.panel_member (panel, person, reads) values (:panel, :person, false)
                on conflict do nothing
                """)
                .param("panel", panel.value())
                .param("person", member.value())
                .update();
    }

    /** Whoever was announced sees what is kept for the panel; he may do this himself. */
    public void admitAnnounced(EntityId panel, PersonId member) {
        jdbc.sql("update documents.panel_member set reads = true where panel = :panel and person = :person")
                .param("panel", panel.value())
                .param("person", member.value())
                .update();
    }

    /** From now on this person no longer does. */
    public void dismiss(EntityId panel, PersonId member) {
        jdbc.sql("delete from documents.panel_member where panel = :panel and person = :person")
                .param("panel", panel.value())
                .param("person", member.value())
                .update();
    }

    private StoredFile store(Upload upload) {
        try (var content = upload.content()) {
            return files.store(content, FileName.of(upload.name()), FileStore.Limits.DEFAULT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuleViolated refused) {
            throw new RuleViolated(refused.problems().stream()
                    .map(problem -> problem.at(upload.field()))
                    .toList());
        }
    }

    /**
     * The files of a record that were handed in elsewhere too, or there as something else: with the record that has
     * them. The row policies show people from outside their own.
     */
    @Transactional(readOnly = true)
    public List<RepeatedFile> repeated(EntityId subject) {
        return jdbc.sql("""
                select d.name, d.kind, o.subject, o.kind as kind_there from documents.document d
                join documents.document o on o.region = d.region and o.sha256 = d.sha256 and o.id <> d.id
                where d.subject = :subject and (o.subject <> d.subject or o.kind <> d.kind)
                order by d.at, o.at
                """)
                .param("subject", subject.value())
                .query((row, number) -> new RepeatedFile(
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("subject", UUID.class),
                        row.getString("kind_there")))
                .list();
    }

    /** The documents of a record that the one who acts may see, the latest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> of(EntityId subject) {
        return jdbc.sql("""
                select id, kind, name, media_type, size, sha256, by_name, at from documents.document
                where subject = :subject order by at desc, id desc
                """)
                .param("subject", subject.value())
                .query((row, number) -> new StoredDocument(
                        new DocumentId(row.getObject("id", UUID.class)),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
