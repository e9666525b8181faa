package yufang.year.budget.domain;

import java.math.BigDecimal;
import java.util.List;
import yufang.ground.documents.DocumentId;
import yufang.shared.Percentage;
import yufang.shared.Problem;

/**
 * The province’s consent to a higher share of the contributions (人社部规〔2017〕13号 第五条; rule {@code fund.cap.raised}).
 *
 * @param raisedShare in percent
 * @param raisedNumber of the document of the provincial departments
 */
record CapRaise(BigDecimal raisedShare, String raisedNumber, DocumentId raisedDocument) {

    private static final int DECIMALS = 4;
    private static final Percentage ALL = Percentage.of("100");

    /** @param ordinary what holds without it */
    List<Problem> problems(Ceiling ordinary) {
        if (share().compareTo(ordinary.share()) <= 0) {
            return List.of(
                    Problem.of("budget.raise.not-higher", ordinary.share().toString())
                            .at("share"));
        }
        return share().compareTo(ALL) > 0 || share().percent().scale() > DECIMALS
                ? List.of(Problem.of("form.bad.percentage").at("share"))
                : List.of();
    }

    Percentage share() {
        return new Percentage(raisedShare);
    }
}
