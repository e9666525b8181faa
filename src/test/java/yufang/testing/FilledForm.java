package yufang.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form of a page with its hidden fields and what a visitor typed into it. */
public final class FilledForm {

    private static final String BOUNDARY = "----yufang-boundary";

    private final Visitor visitor;
    private final String action;
    private final boolean multipart;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, FilePart> files = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    private FilledForm(Visitor visitor, String action, boolean multipart) {
        this.visitor = visitor;
        this.action = action;
        this.multipart = multipart;
    }

    static FilledForm of(Visitor visitor, @Nullable Element form) {
        var known = java.util.Objects.requireNonNull(form);
        var filled = new FilledForm(
                visitor, known.attr("action"), known.attr("enctype").startsWith("multipart"));
        for (var input : known.select("input[name]:not([type=file]), textarea[name], select[name]")) {
            filled.take(input);
        }
        return filled;
    }

    private void take(Element input) {
        if (input.is("[type=radio], [type=checkbox]") && !input.hasAttr("checked")) return;
        var value = input.is("select")
                ? input.select("option[selected]").attr("value")
                : input.is("textarea") ? input.wholeText() : input.attr("value");
        values.computeIfAbsent(input.attr("name"), name -> new ArrayList<>()).add(value);
    }

    /** The same once more, to be filled in otherwise. */
    public FilledForm copy() {
        var copy = new FilledForm(visitor, action, multipart);
        copy.values.putAll(values);
        copy.files.putAll(files);
        copy.chosen.addAll(chosen);
        return copy;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Of what the form asks and what it carries hidden. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    public FilledForm with(String name, String... typed) {
        values.put(name, List.of(typed));
        chosen.add(name);
        return this;
    }

    public FilledForm without(String name) {
        values.remove(name);
        return this;
    }

    public FilledForm file(String name, String fileName, byte[] content) {
        files.put(name, new FilePart(fileName, content));
        return this;
    }

    public String action() {
        return action;
    }

    public String value(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    public Answer send() {
        return visitor.submit(this);
    }

    /** Without following where it leads. */
    public Answer sendOnce() {
        return visitor.postOnce(action, type(), body());
    }

    /** Somebody else sends what is filled in here, to this address; without following where it leads. */
    public Answer sentBy(Visitor another, String address) {
        return another.postOnce(address, type(), body());
    }

    /** What was typed or chosen by a person, not what the page had filled in. */
    Map<String, List<String>> typed() {
        var typed = new LinkedHashMap<>(values);
        typed.keySet().retainAll(chosen);
        return typed;
    }

    Map<String, FilePart> files() {
        return files;
    }

    String type() {
        return multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
    }

    byte[] body() {
        return multipart ? parts() : encoded().getBytes(UTF_8);
    }

    private String encoded() {
        var pairs = new ArrayList<String>();
        values.forEach((name, typed) -> typed.forEach(
                value -> pairs.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8))));
        return String.join("&", pairs);
    }

    private byte[] parts() {
        var out = new ByteArrayOutputStream();
        try {
            for (var entry : values.entrySet()) {
                for (var value : entry.getValue()) {
                    out.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + entry.getKey()
                                    + "\"\r\n\r\n" + value + "\r\n")
                            .getBytes(UTF_8));
                }
            }
            for (var entry : files.entrySet()) {
                out.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + entry.getKey()
                                + "\"; filename=\"" + entry.getValue().name()
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(UTF_8));
                out.write(entry.getValue().content());
                out.write("\r\n".getBytes(UTF_8));
            }
            out.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record FilePart(String name, byte[] content) {}
}
