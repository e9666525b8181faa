package yufang.ground.documents;

import java.util.UUID;

/**
 * A file that was handed in twice.
 *
 * @param there the record that has the same content
 * @param kindThere message key of what it is there
 */
public record RepeatedFile(String name, String kind, UUID there, String kindThere) {}
