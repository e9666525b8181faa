package yufang.ground.documents.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a user calls a file, fit to be shown and to be saved under on any system. It never names a place on our disk.
 *
 * @param value at most {@value #LENGTH} code points, no path, nothing invisible, no character that Windows forbids
 */
public record FileName(String value) {

    static final int LENGTH = 200;

    private static final String NAMELESS = "unnamed";
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern EXTENSION = Pattern.compile("(?<=[^.])\\.([A-Za-z0-9]{1,10})$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?= *(?:\\.|$))");
    private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]|[%;]");

    public FileName {
        if (!cleaned(value).equals(value)) {
            throw new IllegalArgumentException("Not a clean file name");
        }
    }

    /** From what a browser sends, whatever that is. */
    public static FileName of(String entered) {
        return new FileName(cleaned(entered));
    }

    /** Lower-case without the dot; empty where the name has none of 1 to 10 letters and digits. */
    public String extension() {
        var ending = EXTENSION.matcher(value);
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The same name where it has an ending, else with the usual one of this type. */
    FileName endingAs(FileType type) {
        return extension().isEmpty() ? of(value + "." + type.extension()) : this;
    }

    /**
     * The value of {@code Content-Disposition} that lets a browser save the file under this name, never open it (RFC
     * 6266, RFC 8187). Old clients get a name of ASCII characters.
     */
    public String attachment() {
        return "attachment; filename=\"" + NOT_ASCII.matcher(value).replaceAll("_") + "\"; filename*=UTF-8''"
                + percentEncoded();
    }

    @Override
    public String toString() {
        return value;
    }

    private String percentEncoded() {
        var encoded = new StringBuilder();
        for (var octet : value.getBytes(UTF_8)) {
            if (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    private static String cleaned(String entered) {
        var name = entered.substring(Math.max(entered.lastIndexOf('/'), entered.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(visible(name), Normalizer.Form.NFC);
        name = trimmed(FORBIDDEN.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("_"));
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return shortened(DEVICE.matcher(name).lookingAt() ? "_" + name : name);
    }

    /**
     * Without control characters, marks that turn the direction of writing (they let {@code exe.fdp} read as
     * {@code pdf.exe}) and other invisible ones; every kind of blank becomes a space.
     */
    private static String visible(String name) {
        var visible = new StringBuilder();
        name.codePoints()
                .map(point -> Character.isSpaceChar(point) || Character.isWhitespace(point) ? ' ' : point)
                .filter(FileName::isVisible)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Private-use characters stay: rare characters of personal names are found there. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LENGTH) {
            return name;
        }
        var ending = EXTENSION.matcher(name);
        var extension = ending.find() ? ending.group() : "";
        return trimmed(name.substring(0, name.offsetByCodePoints(0, LENGTH - extension.length()))) + extension;
    }
}
