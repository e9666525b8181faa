package yufang.year.procurement.domain;

/** How proposals are compared (评审方法). */
public enum EvaluationMethod {
    LOWEST_PRICE,
    COMPREHENSIVE_SCORE,
    /** A panel of the agency scores; the price is kept below the ceiling and not scored. */
    INTERNAL_SCORE
}
