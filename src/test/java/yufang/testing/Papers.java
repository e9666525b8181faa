package yufang.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Files as people upload them. */
public final class Papers {

    private Papers() {}

    /** A small PDF that says this. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + text + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(UTF_8);
    }
}
