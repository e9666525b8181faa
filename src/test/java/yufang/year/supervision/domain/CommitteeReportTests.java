package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.shared.PersonId;

class CommitteeReportTests {

    static final PersonId COLLEAGUE = new PersonId(UUID.randomUUID());
    static final PersonId OFFICE = new PersonId(UUID.randomUUID());
    static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    CommitteeReport report =
            CommitteeReport.draft(new FiscalYear(2026), words("third quarter"), Given.OFFICER, Given.NOW);

    @Test
    void isReceivedByNobodyWhoDraftedOrHandedItIn() {
        report.handIn(COLLEAGUE, Given.rules("2026-08-31"));

        assertThat(report.problemsBeforeReceipt(OFFICE)).isEmpty();
        for (var own : java.util.List.of(Given.OFFICER, COLLEAGUE)) {
            assertThat(report.problemsBeforeReceipt(own)).isNotEmpty();
        }
        assertThat(Given.refusal(() -> report.receive(COLLEAGUE, FIRST)))
                .containsExactly("supervision.committee.same-person");
    }

    @Test
    void neverChangesOnceHandedIn() {
        report.correct(words("quarter three"));
        assertThat(report.title()).isEqualTo("quarter three");
        report.handIn(Given.OFFICER, Given.rules("2026-08-31"));

        assertThat(report.rulesVersion()).isEqualTo(Given.rules("2026-08-31").version());
        assertThat(Given.refusal(() -> report.correct(words("other"))))
                .containsExactly("supervision.committee.closed-step");
        assertThat(Given.refusal(() -> report.handIn(Given.OFFICER, Given.rules("2026-08-31"))))
                .containsExactly("supervision.committee.closed-step");
        report.receive(OFFICE, LocalDate.of(2026, 9, 1));
        assertThat(report.receivedBy()).isEqualTo(OFFICE);
    }

    @Test
    void isNotReceivedBeforeItWasHandedIn() {
        assertThat(Given.refusal(() -> report.receive(OFFICE, FIRST)))
                .containsExactly("supervision.committee.closed-step");
    }

    @Test
    void saysNothingOfAPeriodThatHasNotBegun() {
        assertThat(report.problemsBeforeHandingIn(FIRST)).isEmpty();
        assertThat(Given.refusal(() -> report.handIn(Given.OFFICER, Given.rules("2026-06-30"))))
                .containsExactly("supervision.committee.not-begun");
    }

    @Test
    void inspectionsAreOfDaysThatHaveBeen() {
        var tomorrow = new Inspection.Report(
                SubProjectId.next(), Inspection.Kind.SPECIAL, LocalDate.of(2026, 8, 21), "Li Min", "as planned");
        assertThat(Given.refusal(() -> inspection(tomorrow, "2026-08-20"))).containsExactly("supervision.check.future");

        assertThat(inspection(tomorrow, "2026-08-21").inspectedOn()).isEqualTo(LocalDate.of(2026, 8, 21));
    }

    private static Inspection inspection(Inspection.Report report, String today) {
        return Inspection.record(
                InspectionId.next(),
                report,
                new DocumentId(UUID.randomUUID()),
                Given.rules(today),
                Given.OFFICER,
                Given.NOW);
    }

    private static CommitteeReport.Words words(String title) {
        return new CommitteeReport.Words(new Period(FIRST, LocalDate.of(2026, 9, 30)), title, "said");
    }
}
