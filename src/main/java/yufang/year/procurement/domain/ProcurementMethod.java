package yufang.year.procurement.domain;

/** By which procedure of the law a provider is found (采购方式); {@link #NONE} below the threshold. */
public enum ProcurementMethod {
    OPEN_TENDER,
    INVITED_TENDER,
    NEGOTIATION,
    CONSULTATION,
    SINGLE_SOURCE,
    INQUIRY,
    NONE
}
