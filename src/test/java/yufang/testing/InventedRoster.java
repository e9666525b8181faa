package yufang.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yufang.shared.IdentityNumber;

/** People who do not exist, with identity numbers of working age whose check digits are right. The same each time. */
public final class InventedRoster {

    private static final String FAMILIES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "志强", "桂兰", "海涛", "丽华", "永福", "雪梅", "文斌", "春燕", "德胜", "晓东", "玉珍");
    private static final List<String> ENTERPRISES = List.of("云岭化工有限公司", "云岭南山石化有限公司", "云岭恒源制药有限公司", "云岭精细化学厂");
    private static final List<String> KINDS = List.of("分管安全负责人", "专职安全管理人员", "班组长", "班组长");
    private static final String HEAD = "序号\t姓名\t身份证号\t单位\t人员类别";

    private InventedRoster() {}

    public static String name(int number) {
        return FAMILIES.charAt(number % FAMILIES.length()) + GIVEN.get(number % GIVEN.size());
    }

    public static String number(int number) {
        var day = IntStream.of(1970 + number % 35, 1 + number % 12, 1 + number % 28)
                .toArray();
        var seventeen = "539901%04d%02d%02d%03d".formatted(day[0], day[1], day[2], number % 1000);
        return IntStream.range(0, 11)
                .mapToObj(digit -> seventeen + (digit == 10 ? "X" : Integer.toString(digit)))
                .map(IdentityNumber::new)
                .filter(IdentityNumber::hasRightCheckDigit)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** A line of the table that a provider pastes. */
    public static String line(int number) {
        return String.join(
                "\t",
                Integer.toString(number),
                name(number),
                number(number),
                ENTERPRISES.get(number % ENTERPRISES.size()),
                KINDS.get(number % KINDS.size()));
    }

    /** These people, head first, as copied out of a spreadsheet. */
    public static String table(IntStream numbers) {
        return HEAD + "\n" + numbers.mapToObj(InventedRoster::line).collect(Collectors.joining("\n"));
    }

    public static String table(int from, int to) {
        return table(IntStream.rangeClosed(from, to));
    }
}
