package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static yufang.year.contracts.domain.Given.COLLEAGUE;
import static yufang.year.contracts.domain.Given.LEADER;
import static yufang.year.contracts.domain.Given.MANAGER;
import static yufang.year.contracts.domain.Given.OFFICER;
import static yufang.year.contracts.domain.Given.PRICE;
import static yufang.year.contracts.domain.Given.TODAY;
import static yufang.year.contracts.domain.Given.codes;
import static yufang.year.contracts.domain.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Money;
import yufang.shared.Severity;
import yufang.year.contracts.domain.Given.Stage;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedSubProject;

class ContractTests {

    @Test
    void takesItsPriceAndItsProviderFromTheAward() {
        var stage = Stage.drafted();

        assertThat(stage.contract().total()).isEqualTo(PRICE);
        assertThat(stage.contract().provider()).isEqualTo(stage.award().provider());
        assertThat(stage.contract().status()).isEqualTo(ContractStatus.DRAFTED);
        assertThat(stage.contract().isOpen()).isTrue();
    }

    @Test
    void goesFromTheDeskToTheProviderToTheLeaderAndIsSigned() {
        var contract = Stage.signed().contract();

        assertThat(contract.status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(contract.signedOn()).isEqualTo(TODAY);
        assertThat(contract.terms().serviceUntil()).isEqualTo(LocalDate.of(2027, 2, 24));
    }

    @Test
    void restsOnThePlanVersionInForceAtTheSigning() {
        var stage = Stage.agreed();
        var later = PlanVersionId.next();
        var gate = new ContractGate(
                Given.rules(),
                later,
                Given.SCOPE,
                stage.plan(),
                Given.granted(stage.award()),
                stage.gate().signUntil(),
                TODAY);

        stage.contract().sign(gate, stage.content(), TODAY, Given.document(), LEADER);

        assertThat(stage.contract().planVersion()).isEqualTo(later);
    }

    @Test
    void isNotSignedOnAnAwardThatWasSignedOnBefore() {
        var stage = Stage.agreed();
        var used = new Granted(stage.award(), "2026-0", new Funds(Money.of("480000.00"), Money.ZERO));

        assertThat(codes(refused(() ->
                        stage.contract().sign(stage.gate(used), stage.content(), TODAY, Given.document(), LEADER))))
                .containsExactly("contracts.gate.award-used");
    }

    @ParameterizedTest
    @CsvSource({
        "480000.00, 14400.00, ",
        "480000.00, 14400.01, contracts.gate.budget",
        "465599.99, 0.00,     contracts.gate.budget",
        ",          0.00,     contracts.gate.no-budget"
    })
    void isNotSignedBeyondTheApprovedBudget(String approved, String spent, String problem) {
        var stage = Stage.agreed();
        var funds = new Funds(approved == null ? null : Money.of(approved), Money.of(spent));
        var gate = stage.gate(new Granted(stage.award(), null, funds));

        if (problem == null) {
            stage.contract().sign(gate, stage.content(), TODAY, Given.document(), LEADER);
            assertThat(stage.contract().status()).isEqualTo(ContractStatus.SIGNED);
        } else {
            assertThat(codes(refused(
                            () -> stage.contract().sign(gate, stage.content(), TODAY, Given.document(), LEADER))))
                    .containsExactly(problem);
        }
    }

    @Test
    void cannotBeChangedWhileItLiesBeforeTheProvider() {
        var contract = Stage.offered().contract();

        assertThat(contract.isWithProvider()).isTrue();
        assertThat(codes(refused(() -> contract.change(OFFICER)))).containsExactly("contracts.with-provider");
        assertThat(codes(refused(() -> contract.rewrite(Given.terms(), OFFICER))))
                .containsExactly("contracts.with-provider");
    }

    @Test
    void comesBackFromTheProviderWithAReasonAndCanBeChangedAndOfferedAgain() {
        var stage = Stage.offered();
        stage.contract().takeBack("服务期太短");

        assertThat(stage.contract().isOpen()).isTrue();
        assertThat(stage.contract().backBecause()).isEqualTo("服务期太短");
        stage.contract().rewrite(Given.terms(), OFFICER);
        stage.contract().offer(stage.gate(), stage.content(), OFFICER);
        assertThat(stage.contract().isWithProvider()).isTrue();
        assertThat(stage.contract().backBecause()).isNull();
    }

    @Test
    void isAgreedToOnlyWhileItLiesBeforeTheProvider() {
        assertThat(codes(refused(() -> Stage.drafted().contract().agree(MANAGER, "rules", TODAY))))
                .containsExactly("contracts.not-offered");
        var back = Stage.offered().contract();
        back.takeBack("没有写明税率");
        assertThat(codes(refused(() -> back.agree(MANAGER, "rules", TODAY)))).containsExactly("contracts.not-offered");
        assertThat(codes(refused(() -> back.takeBack("又一次")))).containsExactly("contracts.not-offered");
        assertThat(codes(refused(() -> Stage.agreed().contract().agree(MANAGER, "rules", TODAY))))
                .containsExactly("contracts.closed-step");
    }

    @Test
    void refusesTheAgreementOfWhoeverHadAHandInTheDraft() {
        for (var drafter : List.of(OFFICER, COLLEAGUE)) {
            var contract = Stage.offered().contract();
            assertThat(codes(contract.problemsOfAgreeing(drafter))).containsExactly("contracts.agree.drafter");
            assertThat(codes(refused(() -> contract.agree(drafter, "rules", TODAY))))
                    .containsExactly("contracts.agree.drafter");
        }
    }

    /** Who created it, who changed it last, who laid it before the provider, who agreed to it. */
    @Test
    void refusesTheSignatureOfWhoeverDraftedOrAgreed() {
        var editor = Given.person();
        for (var drafter : List.of(OFFICER, editor)) {
            var stage = Stage.drafted();
            stage.contract().change(editor);
            stage.contract().offer(stage.gate(), stage.content(), editor);
            stage.contract().agree(MANAGER, "rules", TODAY);
            assertThat(codes(refused(() -> stage.sign(TODAY, drafter)))).containsExactly("contracts.sign.drafter");
        }
        assertThat(codes(refused(() -> Stage.agreed().sign(TODAY, COLLEAGUE))))
                .containsExactly("contracts.sign.drafter");
        assertThat(codes(refused(() -> Stage.agreed().sign(TODAY, MANAGER)))).containsExactly("contracts.sign.agreed");
        assertThatCode(() -> Stage.agreed().sign(TODAY, LEADER)).doesNotThrowAnyException();
    }

    @Test
    void isNotSignedBeforeTheProviderHasAgreed() {
        assertThat(codes(refused(() -> Stage.offered().sign(TODAY, LEADER)))).containsExactly("contracts.closed-step");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-23, true", "2026-04-24, false", "2026-04-25, true"})
    void isSignedBetweenTheAgreementAndToday(LocalDate on, boolean refused) {
        var stage = Stage.agreed();

        if (refused) {
            var problems = refused(() -> stage.sign(on, LEADER));
            assertThat(codes(problems)).containsExactly("contracts.sign.date");
            assertThat(problems.getFirst().field()).isEqualTo("signedOn");
        } else {
            stage.sign(on, LEADER);
            assertThat(stage.contract().status()).isEqualTo(ContractStatus.SIGNED);
        }
    }

    @Test
    void goesBackToTheDeskWhereTheLeaderDoesNotSign() {
        var stage = Stage.agreed();
        stage.contract().refuse("罚则太轻", LEADER);

        assertThat(stage.contract().isOpen()).isTrue();
        assertThat(stage.contract().backBecause()).isEqualTo("罚则太轻");
        assertThat(codes(refused(() -> stage.contract().agree(MANAGER, "rules", TODAY))))
                .as("the provider must agree anew to what is changed")
                .containsExactly("contracts.not-offered");
        assertThat(codes(refused(() -> Stage.agreed().contract().refuse("x", COLLEAGUE))))
                .containsExactly("contracts.sign.drafter");
    }

    @Test
    void neverChangesOnceItIsSigned() {
        var contract = Stage.signed().contract();

        assertThat(codes(refused(() -> contract.change(OFFICER)))).containsExactly("contracts.closed-step");
        assertThat(codes(refused(() -> contract.rewrite(Given.terms(), OFFICER))))
                .containsExactly("contracts.closed-step");
        assertThat(codes(refused(() -> contract.takeBack("x")))).containsExactly("contracts.closed-step");
        assertThat(codes(refused(() -> contract.refuse("x", LEADER)))).containsExactly("contracts.closed-step");
    }

    @Test
    void isMovedOnByLaterStepsOneAfterTheOther() {
        var contract = Stage.signed().contract();
        assertThat(codes(refused(() -> contract.move(ContractStatus.ACCEPTED))))
                .containsExactly("contracts.closed-step");

        contract.move(ContractStatus.RUNNING);
        assertThat(codes(refused(() -> contract.move(ContractStatus.RUNNING))))
                .containsExactly("contracts.closed-step");
        contract.move(ContractStatus.ACCEPTED);
        contract.move(ContractStatus.CLOSED);

        assertThat(contract.status()).isEqualTo(ContractStatus.CLOSED);
        assertThat(contract.isOver()).isTrue();
    }

    @Test
    void canEndBeforeItsTimeUntilItIsAccepted() {
        var draft = Stage.drafted().contract();
        draft.terminate("成交人放弃", TODAY, LEADER);
        assertThat(draft.isOver()).isTrue();

        var contract = Stage.signed().contract();
        contract.move(ContractStatus.RUNNING);
        contract.move(ContractStatus.ACCEPTED);
        assertThat(codes(refused(() -> contract.terminate("x", TODAY, LEADER))))
                .containsExactly("contracts.closed-step");
    }

    @Test
    void isHeldAgainstThePlanAndTheAwardThatAreInForce() {
        var stage = Stage.drafted();
        var another = Given.award(stage.plan(), PRICE);
        var dearer = new yufang.year.procurement.Award(
                stage.award().id(),
                stage.award().procurement(),
                stage.plan().id(),
                stage.award().year(),
                stage.award().provider(),
                stage.award().providerName(),
                Money.of("465600.01"),
                Given.AWARDED);

        assertThat(problems(stage, stage.plan(), stage.award(), TODAY)).isEmpty();
        assertThat(problems(stage, null, stage.award(), TODAY)).containsExactly("contracts.gate.no-plan");
        assertThat(problems(stage, stage.plan(), another, TODAY)).containsExactly("contracts.gate.no-award");
        assertThat(problems(stage, stage.plan(), null, TODAY)).containsExactly("contracts.gate.no-award");
        assertThat(problems(stage, stage.plan(), dearer, TODAY)).containsExactly("contracts.gate.total");
        assertThat(codes(refused(() ->
                        stage.contract().offer(stage.gate(null, stage.award(), TODAY), stage.content(), OFFICER))))
                .containsExactly("contracts.gate.no-plan");
    }

    private static List<String> problems(
            Stage stage,
            @org.jspecify.annotations.Nullable PlannedSubProject plan,
            yufang.year.procurement.@org.jspecify.annotations.Nullable Award award,
            LocalDate today) {
        return codes(stage.gate(plan, award, today).problems(stage.contract(), stage.content()));
    }

    /** 30 days from the letter of 23 April end on Saturday, 23 May, so on Monday. It is a clock: nobody is hindered. */
    @Test
    void warnsOnceTheTermToSignHasPassed() {
        var stage = Stage.agreed();
        var last = stage.gate(stage.plan(), stage.award(), Given.SIGN_UNTIL);
        var late = stage.gate(stage.plan(), stage.award(), Given.SIGN_UNTIL.plusDays(1));

        assertThat(last.problems(stage.contract(), stage.content())).isEmpty();
        assertThat(late.problems(stage.contract(), stage.content()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.CLOCK);
                    assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("k.sign");
                });
        stage.contract().sign(late, stage.content(), Given.SIGN_UNTIL.plusDays(1), Given.document(), LEADER);
        assertThat(stage.contract().status()).isEqualTo(ContractStatus.SIGNED);
    }
}
