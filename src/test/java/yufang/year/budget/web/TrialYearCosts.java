package yufang.year.budget.web;

/** The cost lines of the trial year as its officers paste them. */
public final class TrialYearCosts {

    private static final String HEAD = "序号\t费用项目\t费用类别\t用途\t单价\t数量\t单位\t金额\t依据\n";

    /** 480,000.00. */
    public static final String A = HEAD + """
            1\t讲师课酬（每学时）\t讲师课酬\t培训\t800\t96\t学时\t76,800.00\t云岭市培训费管理办法
            2\t场地和餐费（每人每天）\t场地和餐费\t培训\t220\t960\t人天\t211,200.00\t云岭市培训费管理办法
            3\t课件和教材\t课件和教材\t培训\t150\t320\t人\t48,000.00\t市场询价
            4\t考核和证书\t考核和证书\t培训\t150\t320\t人\t48,000.00\t市场询价
            5\t组织实施\t组织实施\t培训\t96,000\t1\t项\t96,000.00\t按上年度合同测算
            """;

    /** 1,500,000.00, of which 559,900.00 publicity and 940,100.00 training. */
    public static final String B = HEAD + """
            1\tP1 宣传会议\t宣传会议\t\t40,000\t1\t场\t40,000.00\t市场询价
            2\tP2 进园区活动\t宣传活动\t\t22,000\t6\t场\t132,000.00\t市场询价
            3\tP3 宣传材料\t宣传材料\t\t7.20\t12,000\t份\t86,400.00\t市场询价
            4\tP4 教育片\t影片制作\t\t60,000\t2\t部\t120,000.00\t市场询价
            5\tP5 专题片\t影片制作\t\t48,000\t1\t部\t48,000.00\t市场询价
            6\tP6 电视报道\t媒体宣传\t\t8,000\t4\t次\t32,000.00\t刊例价
            7\tP7 报纸报道\t媒体宣传\t\t8,500\t7\t次\t59,500.00\t刊例价
            8\tP8 新媒体文章\t媒体宣传\t\t700\t60\t篇\t42,000.00\t市场询价
            9\tR1A 入企调研\t入企调研\t\t8,200\t26\t家\t213,200.00\t市场询价
            10\tR1B 定制课程\t培训课程\t\t11,300\t26\t家\t293,800.00\t市场询价
            11\tR1C 回访\t回访\t\t2,550\t52\t次\t132,600.00\t市场询价
            12\tR2 负责人培训\t培训课程\t\t205\t480\t人\t98,400.00\t云岭市培训费管理办法
            13\tR3 班组长培训\t培训课程\t\t205\t400\t人\t82,000.00\t云岭市培训费管理办法
            14\tR4 尘肺病防治培训\t培训课程\t\t300\t200\t人\t60,000.00\t云岭市培训费管理办法
            15\tR5 新业态培训\t培训课程\t\t300.50\t200\t人\t60,100.00\t云岭市培训费管理办法
            """;

    private TrialYearCosts() {}
}
