package yufang.year.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.contracts.SignedContract;

/**
 * What stands around every record of the supervision on its page: contract, nine steps, documents, trail.
 *
 * @param line null for people from outside, who see neither it nor the trail
 */
public record Around(
        SignedContract contract,
        @Nullable SubProjectLine line,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    public Around {
        documents = List.copyOf(documents);
        entries = List.copyOf(entries);
    }

    public List<Step> steps(Ui ui) {
        return line == null ? List.of() : line.steps(ui);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    public boolean seesTrail() {
        return line != null;
    }

    boolean isOfficer() {
        return role == Role.AGENCY_OFFICER;
    }

    boolean isProvider() {
        return role == Role.PROVIDER_MANAGER;
    }

    /** The contract's number above a page's title. */
    String document() {
        return contract.number() + " · " + contract.title();
    }
}
