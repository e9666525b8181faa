package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.contracts.domain.Given.LEADER;
import static yufang.year.contracts.domain.Given.NOW;
import static yufang.year.contracts.domain.Given.OFFICER;
import static yufang.year.contracts.domain.Given.REVIEWER;
import static yufang.year.contracts.domain.Given.TODAY;
import static yufang.year.contracts.domain.Given.codes;
import static yufang.year.contracts.domain.Given.refused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.shared.BankAccount;
import yufang.shared.Severity;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.domain.Given.Stage;

class PayeeTests {

    private static final SealedAccount SEALED = new SealedAccount("sealed", "hash", "****8888");

    private final Contract contract = Stage.signed().contract();

    private Payee enter(@Nullable Payee before, @Nullable String reason) {
        return enter(contract, before, reason);
    }

    private static Payee enter(Contract of, @Nullable Payee before, @Nullable String reason) {
        var entry = new PayeeEntry("云岭甲安全技术有限公司", "云岭银行城北支行", new BankAccount("6222000011118888"), reason);
        return Payee.enter(PayeeId.next(), of, before, entry, SEALED, Given.document(), OFFICER, TODAY, NOW);
    }

    @Test
    void isEnteredByOneAndConfirmedByAnother() {
        var payee = enter(null, null);
        assertThat(payee.status()).isEqualTo(PayeeStatus.ENTERED);
        assertThat(payee.problemsBeforeConfirmation(true, REVIEWER)).isEmpty();

        payee.confirm(true, true, REVIEWER, "rules", TODAY);

        assertThat(payee.status()).isEqualTo(PayeeStatus.CONFIRMED);
        assertThat(payee.confirmedBy()).isEqualTo(REVIEWER);
        assertThat(payee.confirmedOn()).isEqualTo(TODAY);
        assertThat(payee.rulesVersion()).isEqualTo("rules");
    }

    @Test
    void isNotConfirmedByThePersonWhoEnteredIt() {
        var payee = enter(null, null);

        assertThat(codes(payee.problemsBeforeConfirmation(true, OFFICER)))
                .containsExactly("contracts.payee.same-person");
        assertThat(codes(refused(() -> payee.confirm(true, true, OFFICER, "rules", TODAY))))
                .containsExactly("contracts.payee.same-person");
    }

    @Test
    void isNotConfirmedWhereTheNumberTypedAgainDiffers() {
        var payee = enter(null, null);
        var problems = refused(() -> payee.confirm(true, false, REVIEWER, "rules", TODAY));

        assertThat(codes(problems)).containsExactly("contracts.payee.differs");
        assertThat(problems.getFirst().field()).isEqualTo("account");
    }

    @Test
    void isNotConfirmedOnceAnotherWasEnteredAfterIt() {
        var payee = enter(null, null);

        assertThat(codes(refused(() -> payee.confirm(false, true, REVIEWER, "rules", TODAY))))
                .containsExactly("contracts.payee.replaced");
    }

    @Test
    void isConfirmedOnce() {
        var payee = enter(null, null);
        payee.confirm(true, true, REVIEWER, "rules", TODAY);

        assertThat(codes(refused(() -> payee.confirm(true, true, LEADER, "rules", TODAY))))
                .containsExactly("contracts.closed-step");
    }

    @Test
    void saysWhyItTakesThePlaceOfAnother() {
        var first = enter(null, null);
        var problems = refused(() -> enter(first, null));
        assertThat(problems.getFirst().field()).isEqualTo("reason");

        var second = enter(first, "开户行变更");

        assertThat(second.follows()).isEqualTo(first.id());
        assertThat(second.status()).isEqualTo(PayeeStatus.ENTERED);
        assertThat(first.status()).as("the one before stays as it was").isEqualTo(PayeeStatus.ENTERED);
    }

    @Test
    void isEnteredFromTheDraftOnAndNotOnceAllIsOver() {
        assertThat(enter(Stage.drafted().contract(), null, null).status()).isEqualTo(PayeeStatus.ENTERED);
        var over = Stage.drafted().contract();
        over.terminate("放弃", TODAY, LEADER);

        assertThat(codes(refused(() -> enter(over, null, null)))).containsExactly("contracts.closed-step");
    }

    @Test
    void isChangedAlsoOnceTheContractIsClosedSinceTheBankMayReturnAPayment() {
        var closed = Stage.signed().contract();
        List.of(ContractStatus.RUNNING, ContractStatus.ACCEPTED, ContractStatus.CLOSED)
                .forEach(closed::move);

        assertThat(enter(closed, enter(null, null), "账户已销户").status()).isEqualTo(PayeeStatus.ENTERED);
    }

    @Test
    void warnsWhereTheAccountIsNotInTheProvidersName() {
        assertThat(Payee.problemsOfName("云岭甲安全技术有限公司", "云岭甲安全技术有限公司")).isEmpty();
        assertThat(Payee.problemsOfName("吕甲", "云岭甲安全技术有限公司"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARN));
    }
}
