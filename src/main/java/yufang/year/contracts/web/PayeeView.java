package yufang.year.contracts.web;

import java.util.ArrayList;
import java.util.List;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.contracts.domain.PayeeStatus;
import yufang.year.contracts.query.ContractDetails;
import yufang.year.contracts.query.PayeeRow;

/** The page of a payee, on which a second person confirms it. */
public record PayeeView(
        ContractDetails contract,
        PayeeRow payee,
        List<Problem> problems,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    public Head head(Ui ui) {
        return Head.of(
                        ui.t("contracts.payee.title", contract.terms().number()),
                        Action.secondary(ui.t("contracts.payee.back"), "arrow-left", contractPage()))
                .on(contract.terms().title());
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(
                Fact.of(ui.t("contracts.status"), PayeeListView.badge(payee, ui).text()));
        facts.add(Fact.of(ui.t("contracts.payee.name"), payee.accountName()));
        facts.add(Fact.of(ui.t("contracts.payee.bank"), payee.bank()));
        facts.add(new Fact(ui.t("contracts.payee.account"), payee.masked(), ui.t("contracts.payee.masked")));
        facts.add(new Fact(
                ui.t("contracts.payee.entered-by"),
                payee.enteredBy(),
                payee.enteredOn().toString()));
        var by = payee.confirmedBy();
        if (by != null) {
            facts.add(new Fact(ui.t("contracts.payee.confirmed-by"), by, String.valueOf(payee.confirmedOn())));
        }
        var reason = payee.reason();
        if (reason != null) facts.add(Fact.of(ui.t("contracts.payee.reason"), reason));
        return facts;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Form> forms(Ui ui) {
        if (role != Role.AGENCY_REVIEWER || payee.status() != PayeeStatus.ENTERED || !payee.latest()) {
            return List.of();
        }
        return List.of(new Form(
                contractPage() + "/payees/" + payee.id().value() + "/confirmation",
                List.of(Field.of(Field.Kind.TEXT, "account", ui.t("contracts.payee.again"))
                        .asRequired()
                        .autocomplete("off")
                        .help(ui.t("contracts.payee.again.help"))),
                List.of(),
                new Submit(
                        ui.t("contracts.payee.confirm"),
                        ui.t("contracts.payee.confirm.consequence"),
                        (long) payee.version(),
                        ui.token(),
                        contractPage())));
    }

    private String contractPage() {
        return ContractController.LIST + "/" + contract.id().value();
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }
}
