package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;

interface TargetFigureRepository extends ListCrudRepository<TargetFigure, TargetFigureId> {

    List<TargetFigure> findByAcceptanceCaseAndApplicationOrderById(AcceptanceCaseId acceptance, int application);
}
