package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;

/**
 * What the officer writes into a demand; what is bought and for how much at most comes from plan and budget.
 *
 * @param details what the plan leaves open about the content
 * @param service when and where the services are rendered
 * @param quality what they are measured by
 * @param conditions what a provider must bring
 * @param contact to whom one objects, and how
 * @param surveyed how many market subjects were asked before
 */
public record DemandText(
        String title,
        @Nullable String details,
        String service,
        String quality,
        String conditions,
        String contact,
        int surveyed) {

    static final String SURVEY = "pd.survey";

    /** Under 政府采购需求管理办法 第十至十一条: services to the public are surveyed among so many market subjects. */
    List<Problem> problems(RuleSet rules) {
        var problems = new ArrayList<Problem>();
        var least = rules.number(SURVEY).intValueExact();
        if (surveyed < least) {
            problems.add(rules.problem(SURVEY, "demand.survey", least, surveyed).at("surveyed"));
        }
        return problems;
    }
}
