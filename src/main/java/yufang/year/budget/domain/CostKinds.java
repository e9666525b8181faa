package yufang.year.budget.domain;

import java.util.List;
import java.util.Optional;

/** The table of cost kinds, in its order. */
public record CostKinds(List<CostKind> kinds) {

    public CostKinds {
        kinds = List.copyOf(kinds);
    }

    public Optional<CostKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    boolean pays(String code) {
        return find(code).map(CostKind::fundable).orElse(false);
    }
}
