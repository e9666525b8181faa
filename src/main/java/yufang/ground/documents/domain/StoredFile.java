package yufang.ground.documents.domain;

/**
 * What is known about a file once its content is safely kept.
 *
 * @param size in bytes
 * @param name as the user called it, cleaned, with an ending that fits the type
 */
public record StoredFile(FileHash hash, long size, FileType type, FileName name) {}
