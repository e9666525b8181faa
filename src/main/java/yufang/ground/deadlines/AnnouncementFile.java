package yufang.ground.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads announcements from the text form in which they are shipped; the form is described at the head of that file. */
final class AnnouncementFile {

    private static final String SHIPPED = "/calendar/cn-working-days.txt";
    private static final Pattern YEAR = Pattern.compile("year (\\d{4})");
    private static final Pattern PAPER = Pattern.compile("paper (\\S+)");
    private static final Pattern DAYS =
            Pattern.compile("(off|work) (\\d{4}-\\d\\d-\\d\\d)(?:\\.\\.(\\d{4}-\\d\\d-\\d\\d))? (\\S+)");

    private final List<Section> sections = new ArrayList<>();

    private AnnouncementFile() {}

    static List<Announcement> shipped() {
        try (InputStream in = AnnouncementFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + SHIPPED);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads every section.
     *
     * @throws IllegalArgumentException naming the first line or the year that is wrong
     */
    static List<Announcement> parse(List<String> lines) {
        AnnouncementFile file = new AnnouncementFile();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.take(lines.get(i).strip());
            } catch (DateTimeException | IllegalArgumentException wrong) {
                throw new IllegalArgumentException("Line " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        return file.sections.stream().map(Section::announcement).toList();
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher year = YEAR.matcher(line);
        Matcher paper = PAPER.matcher(line);
        Matcher days = DAYS.matcher(line);
        if (year.matches()) {
            sections.add(new Section(Integer.parseInt(year.group(1)), new ArrayList<>(), new ArrayList<>()));
        } else if (paper.matches()) {
            current().papers.add(paper.group(1));
        } else if (days.matches()) {
            addStretch(days);
        } else {
            throw new IllegalArgumentException("not understood: " + line);
        }
    }

    private void addStretch(Matcher days) {
        LocalDate first = LocalDate.parse(days.group(2));
        LocalDate last = days.group(3) == null ? first : LocalDate.parse(days.group(3));
        boolean off = days.group(1).equals("off");
        first.datesUntil(last.plusDays(1))
                .forEach(date -> current().days.add(new Announcement.Day(date, off, days.group(4))));
    }

    private Section current() {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("stands before the first year");
        }
        return sections.getLast();
    }

    private record Section(int year, List<String> papers, List<Announcement.Day> days) {

        Announcement announcement() {
            return new Announcement(year, papers, days);
        }
    }
}
