package yufang.year.supervision.domain;

import org.springframework.data.repository.ListCrudRepository;

interface InspectionRepository extends ListCrudRepository<Inspection, InspectionId> {}
