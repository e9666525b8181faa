package yufang.ground.documents.domain;

import java.util.Locale;
import yufang.shared.RuleViolated;

/** Why a file is not kept although its size is right. Each says the file's name and what was found in it. */
enum FileTypeRefusal {
    /** It runs when opened. */
    PROGRAM("documents.file.program"),
    /** HTML, SVG or XML: a browser would carry out scripts in it. */
    PAGE("documents.file.page"),
    ARCHIVE("documents.file.archive"),
    MACROS("documents.file.macros"),
    /** Protected by a password, so that nobody can examine it later. */
    LOCKED("documents.file.locked"),
    DAMAGED("documents.file.damaged"),
    /** Two kinds at once, made to be taken for another by whoever opens it. */
    MIXED("documents.file.mixed"),
    MISNAMED("documents.file.misnamed"),
    OTHER("documents.file.other");

    private final String key;

    FileTypeRefusal(String key) {
        this.key = key;
    }

    RuleViolated of(FileName name, String found) {
        return RuleViolated.because(key, name.value(), found);
    }

    /** For content of a media type that is none of ours. */
    static FileTypeRefusal forMediaType(String mediaType) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("html") || type.endsWith("xml")) {
            return PAGE;
        }
        if (type.matches(".*(zip|rar|7z|tar|compress|bzip|x-xz|cab|iso9660).*")) {
            return ARCHIVE;
        }
        return type.matches(".*(msdownload|dosexec|executable|elf|sharedlib|mach-o|java|x-sh|x-bat|script).*")
                ? PROGRAM
                : OTHER;
    }
}
