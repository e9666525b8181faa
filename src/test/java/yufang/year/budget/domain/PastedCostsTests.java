package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import yufang.shared.Money;
import yufang.shared.Problem;

class PastedCostsTests {

    private static final String HEAD = "序号\t费用项目\t费用类别\t用途\t单价（元）\t数量\t单位\t金额\t依据\n";
    private static final PastedCosts PASTED = pasted();

    @Test
    void readsACopyOfASpreadsheet() {
        var items = read(
                HEAD + "1\t讲师课酬（每学时）\t讲师课酬\t\t８００\t96\t学时\t76,800.00\t办法\n" + "2\t组织\t组织实施\t宣传\t96,000\t1\t项\t\t测算\n");

        assertThat(items).extracting(CostItem::amount).containsExactly(Money.of("76800"), Money.of("96000"));
        assertThat(items).extracting(CostItem::purpose).containsExactly(Purpose.TRAINING, Purpose.PUBLICITY);
        assertThat(items.getFirst().title()).isEqualTo("讲师课酬（每学时）");
        assertThat(items.getFirst().basis()).isEqualTo("办法");
    }

    @Test
    void readsEnglishToo() {
        var items = read("Cost,Kind,Purpose,Unit price,Quantity,Unit,Basis\nA,Organisation,Training,1.5,2.5,day,x\n");

        assertThat(items.getFirst().amount()).isEqualTo(Money.of("3.75"));
    }

    @Test
    void wantsEveryColumnThatALineNeeds() {
        assertThat(codes("费用项目\t单价\nx\t1"))
                .containsExactly(
                        "paste.missing-column", "paste.missing-column", "paste.missing-column", "paste.missing-column");
    }

    @Test
    void namesEveryCellThatIsMissingOrWrong() {
        assertThat(codes(HEAD + "1\t\t讲师课酬\t\t1\t1\t项\t\tx")).containsExactly("budget.paste.missing");
        assertThat(codes(HEAD + "1\tx\t\t\t\t\t\t\t"))
                .containsExactly(
                        "budget.paste.missing",
                        "budget.paste.missing",
                        "budget.paste.missing",
                        "budget.paste.missing",
                        "budget.paste.missing");
        assertThat(codes(HEAD + "1\tx\t差旅费\t\t1.005\t1.0001\t项\t\tx"))
                .containsExactly("budget.paste.no-kind", "paste.no-amount", "paste.no-decimal");
        assertThat(codes(HEAD + "1\tx\t组织实施\t其他\t1\t1\t项\t\tx"))
                .containsExactly("budget.paste.no-purpose", "paste.cell");
    }

    @Test
    void comparesTheAmountOfTheSpreadsheet() {
        var problem = problems(HEAD + "1\tx\t讲师课酬\t\t0.03\t0.5\t项\t0.01\tx").getFirst();

        assertThat(problem.code()).isEqualTo("budget.paste.amount");
        assertThat(problem.arguments()).containsExactly(2, Money.of("0.01"), Money.of("0.02"));
        assertThat(read(HEAD + "1\tx\t讲师课酬\t\t0.03\t0.5\t项\t0.02\tx")).hasSize(1);
    }

    @Test
    void saysUnderWhichRuleAnExpertsFeeIsRefused() {
        var problem = problems(HEAD + "1\tx\t专家评审费\t培训\t1\t1\t项\t1\tx").getFirst();

        assertThat(problem.code()).isEqualTo("paste.cell");
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fund.expert-fees");
        assertThat(problem.arguments().get(1)).hasToString("Wording[key=budget.column.KIND, arguments=[]]");
    }

    @Test
    void namesTheColumnOfAFigureThatIsNone() {
        var problem = problems(HEAD + "1\tx\t讲师课酬\t\t1\t0\t项\t\tx").getFirst();

        assertThat(problem.arguments().get(1)).hasToString("Wording[key=budget.column.QUANTITY, arguments=[]]");
    }

    private static List<CostItem> read(String text) {
        return PASTED.read(text, Given.KINDS, Given.RULES);
    }

    private static List<Problem> problems(String text) {
        return Given.problems(() -> read(text));
    }

    private static List<String> codes(String text) {
        return Given.codes(problems(text));
    }

    private static PastedCosts pasted() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/budget");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PastedCosts(messages);
    }
}
