package yufang.year.budget.domain;

import yufang.ground.documents.DocumentId;
import yufang.shared.Money;

/**
 * An amount with what it stands on.
 *
 * @param amount in yuan, more than zero
 * @param source what the document is, as an auditor would cite it
 */
public record StatedFigure(Money amount, String source, DocumentId document) {}
