package yufang.shared;

import java.util.regex.Pattern;

/** The pooling area (统筹地区) that a programme belongs to, by its six-digit code (GB/T 2260), such as 539900. */
public record RegionCode(String value) implements java.io.Serializable {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    public RegionCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a region code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
