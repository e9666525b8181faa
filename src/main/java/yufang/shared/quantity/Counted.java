package yufang.shared.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Wording;

/**
 * What a measure counts, such as 场, 人 or 人次; how it is counted follows from it.
 *
 * @param subjects the rows of the roster from which the figure is computed: obligatory for {@link Counting#DISTINCT},
 *     possible for {@link Counting#SUM} (attendances), never for {@link Counting#UNITS}
 * @param word the unit word
 */
public record Counted(
        String key, Counting counting, @Nullable SubjectKind subjects, Wording word) {

    public static final Counted SESSIONS = units("sessions", "quantity.counted.sessions");
    public static final Counted MEETINGS = units("meetings", "quantity.counted.meetings");
    public static final Counted EVENTS = units("events", "quantity.counted.events");
    public static final Counted FILMS = units("films", "quantity.counted.films");
    public static final Counted REPORTS = units("reports", "quantity.counted.reports");
    public static final Counted ARTICLES = units("articles", "quantity.counted.articles");
    public static final Counted VISITS = units("visits", "quantity.counted.visits");
    public static final Counted MINUTES = sum("minutes", "quantity.counted.minutes");
    public static final Counted COPIES = sum("copies", "quantity.counted.copies");
    public static final Counted HOURS = sum("hours", "quantity.counted.hours");
    public static final Counted PERSONS = each("persons", SubjectKind.PERSON, "quantity.counted.persons");
    public static final Counted PARKS = each("parks", SubjectKind.PARK, "quantity.counted.parks");
    public static final Counted ENTERPRISES =
            each("enterprises", SubjectKind.ENTERPRISE, "quantity.counted.enterprises");
    /** 人次, added over the rosters; {@link #PERSONS} are 人, each once. The two are never mixed. */
    public static final Counted ATTENDANCES =
            new Counted("attendances", Counting.SUM, SubjectKind.PERSON, Wording.of("quantity.counted.attendances"));

    static final List<Counted> SHIPPED = List.of(
            SESSIONS,
            MEETINGS,
            EVENTS,
            PARKS,
            ENTERPRISES,
            PERSONS,
            ATTENDANCES,
            FILMS,
            MINUTES,
            REPORTS,
            ARTICLES,
            COPIES,
            HOURS,
            VISITS);

    public Counted {
        Keys.check(key);
        if ((counting == Counting.DISTINCT && subjects == null) || (counting == Counting.UNITS && subjects != null)) {
            throw new IllegalArgumentException(key + " cannot be counted as " + counting + " of " + subjects);
        }
    }

    /** One that a region adds, with the unit word that the region writes for it. */
    public static Counted ofRegion(String key, Counting counting, @Nullable SubjectKind subjects, String unitWord) {
        return new Counted(key, counting, subjects, Wording.of("quantity.counted.own", unitWord));
    }

    /** The same thing counted the same way; the unit word may have been reworded meanwhile. */
    public boolean sameAs(Counted other) {
        return key.equals(other.key) && counting == other.counting;
    }

    private static Counted units(String key, String word) {
        return new Counted(key, Counting.UNITS, null, Wording.of(word));
    }

    private static Counted sum(String key, String word) {
        return new Counted(key, Counting.SUM, null, Wording.of(word));
    }

    private static Counted each(String key, SubjectKind subjects, String word) {
        return new Counted(key, Counting.DISTINCT, subjects, Wording.of(word));
    }
}
