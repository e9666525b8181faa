package yufang.ground.disclosure;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.deadlines.Term;
import yufang.shared.RegionCode;

/** A notice as the public reads it. */
public record PublishedNotice(
        NoticeId id, NoticeKind kind, String title, String body, LocalDate publishedOn, Term stands) {

    /** Without empty lines between them. */
    public List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** True where it certainly no longer stands on that day; one without a known last day stands on. */
    public boolean hasEndedBy(LocalDate day) {
        return stands.surelyOverOn(day);
    }

    /** Where it is read without signing in. */
    public String address(RegionCode region) {
        return "/p/" + region + "/notices/" + id.value();
    }
}
