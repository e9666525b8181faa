package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.EvaluationMethod.COMPREHENSIVE_SCORE;
import static yufang.year.procurement.domain.EvaluationMethod.INTERNAL_SCORE;
import static yufang.year.procurement.domain.Given.codes;
import static yufang.year.procurement.domain.OrganisationForm.BELOW_THRESHOLD;
import static yufang.year.procurement.domain.OrganisationForm.CENTRALISED;
import static yufang.year.procurement.domain.OrganisationForm.DECENTRALISED;
import static yufang.year.procurement.domain.ProcurementMethod.CONSULTATION;
import static yufang.year.procurement.domain.ProcurementMethod.NONE;
import static yufang.year.procurement.domain.ProcurementMethod.OPEN_TENDER;

import org.junit.jupiter.api.Test;
import yufang.shared.Problem;

/** The two mistakes that plans of this kind make, and how the three fields are kept apart. */
class MannerTests {

    @Test
    void hasNothingAgainstAReviewBelowTheThreshold() {
        var manner = new Manner(BELOW_THRESHOLD, NONE, INTERNAL_SCORE, BELOW_THRESHOLD, NONE, null);

        assertThat(manner.warnings()).isEmpty();
        assertThat(manner.problems()).isEmpty();
    }

    @Test
    void warnsWhereThePlanSaysDecentralisedOfAPurchaseBelowTheThreshold() {
        var manner = new Manner(BELOW_THRESHOLD, NONE, INTERNAL_SCORE, DECENTRALISED, null, null);

        assertThat(codes(manner.warnings())).containsExactly("procurement.manner.decentralised");
        assertThat(manner.warnings()).noneMatch(Problem::forbids);
    }

    @Test
    void warnsOfAPanelOfTheAgencyAboveTheThreshold() {
        var manner = new Manner(DECENTRALISED, NONE, INTERNAL_SCORE, DECENTRALISED, null, null);

        assertThat(codes(manner.warnings())).containsExactly("procurement.manner.panel-above");
    }

    @Test
    void warnsWhereThePlanNamesTwoMethods() {
        var manner = new Manner(BELOW_THRESHOLD, NONE, INTERNAL_SCORE, null, OPEN_TENDER, CONSULTATION);

        assertThat(codes(manner.warnings())).containsExactly("procurement.manner.two-methods");
        assertThat(manner.warnings()).noneMatch(Problem::forbids);
    }

    @Test
    void takesTheSameMethodTwiceForOne() {
        var manner = new Manner(BELOW_THRESHOLD, NONE, INTERNAL_SCORE, null, NONE, NONE);

        assertThat(manner.warnings()).isEmpty();
    }

    @Test
    void pointsOutAnyOtherDifferenceFromThePlan() {
        assertThat(codes(new Manner(BELOW_THRESHOLD, NONE, INTERNAL_SCORE, CENTRALISED, CONSULTATION, null).warnings()))
                .containsExactly("procurement.manner.other-form", "procurement.manner.other-method");
    }

    @Test
    void refusesRoutesWhoseStepsNobodyCarriesOut() {
        assertThat(codes(new Manner(DECENTRALISED, CONSULTATION, INTERNAL_SCORE, null, null, null).problems()))
                .containsExactly("procurement.manner.not-carried-out");
        assertThat(codes(new Manner(BELOW_THRESHOLD, NONE, COMPREHENSIVE_SCORE, null, null, null).problems()))
                .containsExactly("procurement.manner.not-carried-out");
    }
}
