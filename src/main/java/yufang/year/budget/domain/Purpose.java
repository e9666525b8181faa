package yufang.year.budget.domain;

/** What the prevention fee may be spent on, and nothing else (人社部规〔2017〕13号 第四条; rule {@code fund.uses}). */
public enum Purpose {
    PUBLICITY,
    TRAINING
}
