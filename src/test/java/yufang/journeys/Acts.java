package yufang.journeys;

import java.util.List;
import java.util.stream.Stream;
import yufang.shared.Role;

/**
 * Every act on the way of sub-project A, written down by hand: who takes it, who must not, and whether it is closed
 * once it is done.
 */
final class Acts {

    private Acts() {}

    /**
     * A line of the table.
     *
     * @param may whose act it is
     * @param others who have another office or belong to another body
     * @param before who took the step before, and must not take this one though he be given the role of {@code may};
     *     empty where no second person is asked for
     * @param closes false where it may be taken again until the end of the year
     */
    record Act(String route, String may, List<String> others, String before, boolean closes) {

        private static Act of(String line) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            return new Act(
                    cells.get(0),
                    cells.get(1),
                    List.of(cells.get(2).split(" ")),
                    cells.get(3),
                    cells.get(4).equals("closes"));
        }
    }

    /** The role in which the act is taken. */
    static Role role(String may) {
        return switch (may.replaceAll("\\d", "")) {
            case "hrss" -> Role.HRSS_OFFICER;
            case "leader" -> Role.HRSS_LEADER;
            case "committee" -> Role.COMMITTEE_OFFICE;
            case "agency" -> Role.AGENCY_OFFICER;
            case "reviewer" -> Role.AGENCY_REVIEWER;
            case "cashier" -> Role.AGENCY_CASHIER;
            case "agencyleader" -> Role.AGENCY_LEADER;
            case "finance" -> Role.FINANCE_REVIEWER;
            case "provider" -> Role.PROVIDER_MANAGER;
            default -> throw new AssertionError("Nobody acts before " + may);
        };
    }

    static final List<Act> ALL = """
            /priorities/studies                                  | hrss         | agency leader        |          | stays
            /priorities/studies/{id}/rows                        | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/rows/{row}/correction       | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/rows/{row}/removal          | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/table                       | hrss         | agency liaison1      |          | closes
            /priorities/studies/{id}/mandates                    | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/areas                       | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/areas/{area}/choice         | hrss         | leader committee     |          | closes
            /priorities/studies/{id}/targets                     | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/targets/{target}/removal    | hrss         | agency leader        |          | closes
            /priorities/studies/{id}/asks                        | hrss         | liaison5 leader      |          | closes
            /priorities/asks/{id}/figures                        | liaison5     | liaison1 hrss        |          | closes
            /priorities/asks/{id}/consent                        | liaison3     | liaison5 hrss        |          | closes
            /priorities/studies/{id}/proposal                    | hrss         | agency liaison1      |          | closes
            /priorities/studies/{id}/decision                    | leader       | agencyleader hrss    | hrss     | closes
            /priorities/studies/{id}/return                      | leader       | agencyleader hrss    |          | closes
            /priorities/studies/{id}/publication                 | hrss         | committee agency     |          | closes
            /plans                                               | hrss         | agency committee     |          | stays
            /plans/{id}/frame                                    | hrss         | agency committee     |          | closes
            /plans/{id}/basis                                    | hrss         | agency committee     |          | closes
            /plans/{id}/objectives                               | hrss         | agency committee     |          | closes
            /plans/{id}/lessons                                  | hrss         | agency committee     |          | closes
            /plans/{id}/steps                                    | hrss         | agency committee     |          | closes
            /plans/{id}/sub-projects                             | hrss         | agency committee     |          | closes
            /plans/{id}/sub-projects/{project}/correction        | hrss         | agency committee     |          | closes
            /plans/{id}/sub-projects/{project}/deliverables      | hrss         | agency committee     |          | closes
            /plans/{id}/sub-projects/{project}/targets           | hrss         | agency provider      |          | closes
            /plans/{id}/deliverables/{deliverable}/correction    | hrss         | agency provider      |          | closes
            /plans/{id}/deliverables/{deliverable}/measures      | hrss         | agency provider      |          | closes
            /plans/{id}/circulation                              | hrss         | committee leader     |          | closes
            /plans/{id}/lines/{line}/removal                     | hrss         | agency committee     |          | closes
            /plans/{id}/measures/{measure}/correction            | hrss         | agency committee     |          | closes
            /plans/{id}/targets/{target}/correction              | hrss         | agency committee     |          | closes
            /plans/opinions/{opinion}/answer                     | liaison5     | liaison2 hrss        |          | closes
            /plans/{id}/revision                                 | hrss         | committee liaison1   |          | closes
            /plans/{id}/items/{item}/settlement                  | hrss         | committee liaison5   |          | closes
            /plans/{id}/submission                               | hrss         | committee leader     |          | closes
            /plans/{id}/decision                                 | committee    | hrss leader          |          | closes
            /plans/{id}/issue                                    | committee    | hrss leader          | hrss     | closes
            /plans/{id}/amendment                                | hrss         | committee agency     |          | stays
            /money/fund-bases                                    | agency       | reviewer finance     |          | stays
            /money/fund-bases/{id}/confirmation                  | reviewer     | agency cashier       | agency   | closes
            /money/fund-bases/{id}/return                        | reviewer     | agency finance       | agency   | closes
            /money/fund-bases/{id}/correction                    | agency       | reviewer hrss        |          | closes
            /money/fund-bases/{id}/withdrawal                    | agency       | reviewer hrss        |          | closes
            /money/fund-budget                                   | agency       | reviewer finance     |          | stays
            /money/fund-budget/{id}/confirmation                 | reviewer     | agency cashier       | agency   | closes
            /money/fund-budget/{id}/return                       | reviewer     | agency finance       | agency   | closes
            /money/fund-budget/{id}/correction                   | agency       | reviewer hrss        |          | closes
            /money/fund-budget/{id}/withdrawal                   | agency       | reviewer hrss        |          | closes
            /money/budgets                                       | hrss         | agency finance       |          | closes
            /money/budgets/{id}/sub-projects/{project}/lines     | hrss         | agency finance       |          | closes
            /money/budgets/{id}/sub-projects/{project}/table     | hrss         | agency finance       |          | closes
            /money/budgets/{id}/lines/{line}/correction          | hrss         | agency finance       |          | closes
            /money/budgets/{id}/lines/{line}/removal             | hrss         | agency finance       |          | closes
            /money/budgets/{id}/raise                            | hrss         | agency finance       |          | closes
            /money/budgets/{id}/submission                       | hrss         | agency leader        |          | closes
            /money/budgets/{id}/approval                         | finance      | hrss agencyleader    | hrss     | closes
            /money/budgets/{id}/return                           | finance      | hrss reviewer        | hrss     | closes
            /procurement/intentions                              | agency       | hrss reviewer        |          | stays
            /procurement/intentions/{id}/attachment              | agency       | hrss reviewer        |          | closes
            /procurement/intentions/{id}/detachment              | agency       | hrss reviewer        |          | closes
            /procurement/sub-projects/{id}/demand                | agency       | hrss provider        |          | closes
            /procurement/demands/{id}/correction                 | agency       | reviewer provider    |          | closes
            /procurement/demands/{id}/review                     | reviewer     | agency agencyleader  | agency   | closes
            /procurement/demands/{id}/return                     | reviewer     | agency agencyleader  |          | closes
            /procurement/demands/{id}/disclosure                 | agency       | reviewer hrss        |          | closes
            /procurement/demands/{id}/withdrawal                 | agency       | reviewer provider    |          | closes
            /procurement/demands/{id}/closing                    | agency       | reviewer hrss        |          | closes
            /disclosures/{notice}/objections                     | agency       | hrss provider        |          | closes
            /disclosures/objections/{id}/answer                  | agency       | hrss provider        |          | closes
            /procurement/procurements                            | agency       | reviewer provider    |          | closes
            /procurement/procurements/{id}/correction            | agency       | reviewer provider    |          | closes
            /procurement/procurements/{id}/receiving             | agency       | reviewer provider    |          | closes
            /procurement/procurements/{id}/opening               | agency       | reviewer expert1     |          | closes
            /procurement/procurements/{id}/failure               | agency       | agencyleader hrss    |          | closes
            /procurement/procurements/{id}/seats                 | agency       | agencyleader expert1 |          | closes
            /procurement/procurements/{id}/seats/{seat}/recusal  | agency       | agencyleader expert1 |          | closes
            /procurement/invitations/{invitation}/proposal       | provider     | provider2 field      |          | closes
            /procurement/invitations/{invitation}/withdrawal     | provider     | provider2 agency     |          | closes
            /procurement/procurements/{id}/scoring               | agency       | expert1 reviewer     |          | closes
            /procurement/seats/{seat}/clearance                  | expert1      | expert4 agency       |          | closes
            /procurement/seats/{seat}/conflict                   | expert1      | expert4 agency       |          | closes
            /procurement/seats/{seat}/locking                    | expert1      | expert4 agency       |          | closes
            /procurement/seats/{seat}/proposals/{proposal}/score | expert1      | expert4 agency       |          | closes
            /procurement/procurements/{id}/ranking               | agency       | expert1 agencyleader |          | closes
            /procurement/procurements/{id}/refusals              | agency       | agencyleader expert1 |          | closes
            /procurement/procurements/{id}/decision              | agencyleader | agency leader        |          | closes
            /procurement/procurements/{id}/publication           | agency       | agencyleader hrss    |          | closes
            /procurement/procurements/{id}/award                 | agencyleader | agency leader        |          | closes
            /procurement/contracts                               | agency       | provider reviewer    |          | closes
            /procurement/contracts/{id}/terms                    | agency       | provider reviewer    |          | closes
            /procurement/contracts/{id}/targets                  | agency       | provider reviewer    |          | closes
            /procurement/contracts/{id}/obligations/{obligation}/correction                 | agency | provider reviewer | | closes
            /procurement/contracts/{id}/obligations/{obligation}/measures                   | agency | provider reviewer | | closes
            /procurement/contracts/{id}/obligations/{obligation}/measures/{measure}/removal | agency | provider reviewer | | closes
            /procurement/contracts/{id}/offer                    | agency       | reviewer provider    |          | closes
            /procurement/contracts/{id}/recall                   | agency       | reviewer provider    |          | closes
            /procurement/contracts/{id}/agreement                | provider     | provider2 field      | agency   | closes
            /procurement/contracts/{id}/return                   | provider     | provider2 agency     |          | closes
            /procurement/contracts/{id}/signature                | agencyleader | leader agency        | agency   | closes
            /procurement/contracts/{id}/refusal                  | agencyleader | leader agency        |          | closes
            /procurement/contracts/{id}/termination              | agencyleader | leader agency        |          | closes
            /procurement/contracts/{id}/payees                   | agency       | provider cashier     |          | closes
            /procurement/contracts/{id}/payees/{payee}/confirmation | reviewer  | agency cashier       | agency   | closes
            /money/payments/contracts/{contract}/advance         | provider     | provider2 field      |          | closes
            /money/payments/{id}/invoices                        | provider     | provider2 agency     |          | closes
            /money/payments/{id}/check                           | agency       | provider reviewer    | provider | closes
            /money/payments/{id}/rejection                       | agency       | provider agencyleader |         | closes
            /money/payments/{id}/seconding                       | reviewer     | agency cashier       | agency   | closes
            /money/payments/{id}/account                         | cashier      | agency reviewer      |          | closes
            /money/payments/{id}/transfer                        | cashier      | agency reviewer      | reviewer | closes
            /money/payments/{id}/return                          | cashier      | agency reviewer      |          | stays
            /money/payments/contracts/{contract}/balance         | provider     | provider2 field      |          | closes
            /delivery/contracts/{id}/plans                       | provider     | provider2 agency     |          | closes
            /delivery/plans/{plan}/obligations/{obligation}/units | provider    | provider2 field      |          | closes
            /delivery/units/{id}/correction                      | provider     | provider2 field      |          | closes
            /delivery/units/{id}/removal                         | provider     | provider2 field      |          | closes
            /delivery/plans/{id}/submission                      | provider     | provider2 field      |          | closes
            /delivery/plans/{id}/approval                        | agency       | provider reviewer    | provider | closes
            /delivery/plans/{id}/return                          | agency       | provider reviewer    |          | closes
            /delivery/units/{id}/move                            | provider     | provider2 agency     |          | closes
            /delivery/units/{id}/cancellation                    | provider     | provider2 field      |          | closes
            /delivery/changes/{id}/approval                      | agency       | provider reviewer    |          | closes
            /delivery/changes/{id}/refusal                       | agency       | provider reviewer    |          | closes
            /delivery/units/{id}/carrying-out                    | field        | provider2 agency     |          | closes
            /delivery/units/{id}/entry                           | field        | provider2 agency     |          | closes
            /delivery/units/{id}/rosters/{subjects}/lines        | field        | provider2 agency     |          | closes
            /delivery/units/{id}/evidence                        | field        | provider2 agency     |          | closes
            /delivery/units/{id}/submission                      | field        | provider2 agency     |          | closes
            /delivery/units/{id}/verification                    | agency       | provider reviewer    | field    | closes
            /delivery/units/{id}/rejection                       | agency       | provider reviewer    | field    | closes
            /supervision/reports/{report}/submission             | provider     | provider2 field      |          | closes
            /supervision/reports/{report}/note                   | agency       | provider committee   | provider | closes
            /supervision/reports/{report}/return                 | agency       | provider committee   |          | closes
            /supervision/contracts/{contract}/spot-checks        | agency       | provider committee   |          | stays
            /supervision/spot-checks/{check}/correction          | agency       | provider committee   |          | closes
            /supervision/spot-checks/{check}/documents           | agency       | provider committee   |          | closes
            /supervision/spot-checks/{check}/findings            | agency       | provider committee   |          | closes
            /supervision/spot-checks/{check}/conclusion          | agency       | provider committee   |          | closes
            /supervision/findings/{finding}/correction           | agency       | provider committee   |          | closes
            /supervision/findings/{finding}/answer               | provider     | provider2 field      |          | closes
            /supervision/findings/{finding}/question             | agency       | provider committee   |          | closes
            /supervision/findings/{finding}/closure              | agency       | provider committee   |          | closes
            /supervision/findings/{finding}/lowering             | agency       | provider reviewer    |          | closes
            /supervision/inspections                             | agency       | provider hrss        |          | stays
            /supervision/committee-reports                       | agency       | committee hrss       |          | stays
            /supervision/committee-reports/{report}/correction   | agency       | committee hrss       |          | closes
            /supervision/committee-reports/{report}/submission   | agency       | committee hrss       |          | closes
            /supervision/committee-reports/{report}/receipt      | committee    | agency hrss          |          | closes
            /supervision/acceptances/contracts/{contract}/application | provider | provider2 agency     |          | closes
            /supervision/acceptances/contracts/{contract}/vouchers | provider   | provider2 agency     |          | closes
            /supervision/acceptances/contracts/{contract}/vouchers/{voucher}/removal | provider | provider2 agency | | closes
            /supervision/acceptances/contracts/{contract}/evidence | provider   | provider2 agency     |          | closes
            /supervision/acceptances/contracts/{contract}/evidence/{entry}/removal   | provider | provider2 agency | | closes
            /supervision/acceptances/{id}/review                 | agency       | provider reviewer    |          | closes
            /supervision/acceptances/{id}/incompleteness         | agency       | provider reviewer    |          | closes
            /supervision/acceptances/{id}/experts                | agency       | provider reviewer    |          | closes
            /supervision/acceptances/{id}/targets/{target}/figure | agency      | provider reviewer    |          | closes
            /supervision/acceptances/{id}/figures/{figure}/confirmation | reviewer | agency agencyleader | agency | closes
            /supervision/acceptances/{id}/figures/{figure}/rejection    | reviewer | agency agencyleader | agency | closes
            /supervision/acceptances/{id}/obligations/{obligation}/deduction | agency | provider reviewer |     | closes
            /supervision/acceptances/{id}/penalties              | agency       | provider reviewer    |          | closes
            /supervision/acceptances/{id}/deductions/{deduction}/confirmation | reviewer | agency cashier | agency | closes
            /supervision/acceptances/{id}/deductions/{deduction}/rejection    | reviewer | agency cashier | agency | closes
            /supervision/acceptances/{id}/seats/{seat}/release   | agency       | provider expert1     |          | closes
            /supervision/acceptances/sheets/{sheet}/declaration  | expert1      | expert4 agency       |          | closes
            /supervision/acceptances/sheets/{sheet}/targets/{target}/score | expert1 | expert4 agency  |          | closes
            /supervision/acceptances/sheets/{sheet}/lock         | expert1      | expert4 agency       |          | closes
            /supervision/acceptances/{id}/conclusion             | agency       | provider expert1     |          | closes
            /supervision/acceptances/{id}/filing                 | committee    | agency hrss          |          | closes
            /supervision/acceptances/{id}/lessons                | agency       | provider hrss        |          | stays
            """.lines().map(Act::of).toList();
}
