package yufang.ground.documents.domain;

/** The kinds of files that the programme keeps as documents and evidence. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of its names, lower-case, without the dot. */
    public String extension() {
        return extension;
    }

    boolean isNamed(String ending) {
        return switch (ending) {
            case "jpeg", "jfif" -> this == JPEG;
            default -> ending.equals(extension);
        };
    }
}
