package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be counted, and how. */
class CountedTests {

    @Test
    void countingFollowsFromWhatIsCounted() {
        var shipped = CountedTable.shipped().all().stream()
                .collect(Collectors.groupingBy(
                        Counted::counting, Collectors.mapping(Counted::key, Collectors.toList())));
        assertThat(shipped.get(Counting.DISTINCT)).containsExactlyInAnyOrder("persons", "parks", "enterprises");
        assertThat(shipped.get(Counting.SUM)).containsExactlyInAnyOrder("attendances", "copies", "minutes", "hours");
        assertThat(shipped.get(Counting.UNITS))
                .containsExactlyInAnyOrder("sessions", "meetings", "events", "films", "reports", "articles", "visits");
    }

    @Test
    void personsAndAttendancesReadTheSameRosterAndAreTwoThings() {
        assertThat(Counted.PERSONS.subjects()).isEqualTo(Counted.ATTENDANCES.subjects());
        assertThat(Counted.PERSONS.sameAs(Counted.ATTENDANCES)).isFalse();
    }

    @Test
    void aRegionAddsItsOwn() {
        var villages = Counted.ofRegion("villages", Counting.DISTINCT, new SubjectKind("village"), "个村");
        var table = CountedTable.shipped().with(villages);
        assertThat(table.find("villages")).contains(villages);
        assertThat(table.find("sessions")).contains(Counted.SESSIONS);
        assertThat(CountedTable.shipped().find("villages")).isEmpty();
    }

    @Test
    void aRegionCannotChangeWhatAWordCounts() {
        var persons = Counted.ofRegion("persons", Counting.SUM, null, "人");
        assertThatThrownBy(() -> CountedTable.shipped().with(persons)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameAfterTheUnitWordWasReworded() {
        var visits = Counted.ofRegion("calls", Counting.UNITS, null, "次");
        assertThat(visits.sameAs(Counted.ofRegion("calls", Counting.UNITS, null, "回")))
                .isTrue();
        assertThat(visits.sameAs(Counted.ofRegion("calls", Counting.SUM, null, "次")))
                .isFalse();
    }

    @Test
    void refusesToCountNobodyOnce() {
        assertThatThrownBy(() -> Counted.ofRegion("villages", Counting.DISTINCT, null, "个村"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counted.ofRegion("calls", Counting.UNITS, SubjectKind.PERSON, "次"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesKeysThatAreNotOne() {
        assertThatThrownBy(() -> new SubjectKind("Village")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SubjectKind("village-")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SubjectKind("village-2").key()).isEqualTo("village-2");
    }

    @Test
    void refusesASubjectWithoutAKey() {
        assertThatThrownBy(() -> Subject.of(SubjectKind.PERSON, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
