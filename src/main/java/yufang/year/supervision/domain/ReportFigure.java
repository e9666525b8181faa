package yufang.year.supervision.domain;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Wordings;
import yufang.shared.OrganisationId;
import yufang.shared.quantity.LedgerLine;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Stage;
import yufang.year.contracts.Obligation;

/**
 * The five figures of one total as the ledger had them when the provider handed its report in.
 *
 * @param organisation that of the report, by which the row policies know whose it is
 * @param word what is promised, as a message key with {@code wordArguments}
 */
@Table(schema = "supervision", name = "report_figure")
public record ReportFigure(
        OrganisationId organisation,
        String obligation,
        MeasureId measure,
        String word,
        String wordArguments,
        BigDecimal required,
        BigDecimal scheduled,
        BigDecimal done,
        BigDecimal evidenced,
        BigDecimal verified) {

    static ReportFigure of(OrganisationId organisation, Obligation obligation, LedgerLine line) {
        var said = line.measure().wording();
        return new ReportFigure(
                organisation,
                obligation.title(),
                line.measure().id(),
                said.key(),
                Wordings.write(List.copyOf(said.arguments())),
                line.required().value(),
                line.figure(Stage.SCHEDULED).value(),
                line.figure(Stage.DONE).value(),
                line.figure(Stage.EVIDENCED).value(),
                line.figure(Stage.VERIFIED).value());
    }
}
