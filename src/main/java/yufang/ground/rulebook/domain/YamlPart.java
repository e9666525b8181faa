package yufang.ground.rulebook.domain;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one part of a shipped file. Every scalar is text as it stands there, and every mistake is told with
 * file and line.
 */
final class YamlPart {

    private final String file;
    private final Node place;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    private YamlPart(String file, Node node) {
        this.file = file;
        this.place = node;
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("fields expected");
        }
        for (var field : mapping.getValue()) {
            var name = scalar(field.getKeyNode());
            if (fields.put(name, field.getValueNode()) != null) {
                throw wrong(field.getKeyNode(), "duplicate " + name);
            }
        }
    }

    static YamlPart read(String file, Reader reader) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new IllegalStateException(file + ": empty");
            }
            return new YamlPart(file, root);
        } catch (YAMLException unreadable) {
            throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** An empty text counts as none. */
    Optional<String> maybe(String field) {
        return field(field).map(this::scalar).filter(text -> !text.isBlank());
    }

    String text(String field) {
        return maybe(field).orElseThrow(() -> wrong(field + " missing"));
    }

    Optional<YamlPart> maybePart(String field) {
        return field(field).map(node -> new YamlPart(file, node));
    }

    YamlPart part(String field) {
        return maybePart(field).orElseThrow(() -> wrong(field + " missing"));
    }

    /** Empty where the field is missing. */
    List<YamlPart> parts(String field) {
        var parts = new ArrayList<YamlPart>();
        field(field).ifPresent(node -> {
            if (!(node instanceof SequenceNode sequence)) {
                throw wrong(node, field + " must be a list");
            }
            sequence.getValue().forEach(item -> parts.add(new YamlPart(file, item)));
        });
        return parts;
    }

    /** The names of all fields, in the order of the file; each is then asked for. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** To be called when everything known has been asked for. */
    void refuseOtherFields() {
        fields.forEach((name, node) -> {
            if (!asked.contains(name)) {
                throw wrong(node, "unknown field " + name);
            }
        });
    }

    IllegalStateException wrong(String what) {
        return wrong(place, what);
    }

    IllegalStateException wrong(String what, RuntimeException cause) {
        var wrong = wrong(place, what);
        wrong.initCause(cause);
        return wrong;
    }

    private IllegalStateException wrong(Node node, String what) {
        return new IllegalStateException(file + ", line " + (node.getStartMark().getLine() + 1) + ": " + what);
    }

    private Optional<Node> field(String name) {
        asked.add(name);
        @Nullable Node node = fields.get(name);
        return Optional.ofNullable(node);
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw wrong(node, "text expected");
    }
}
