package yufang.year.supervision.domain;

import org.springframework.data.repository.ListCrudRepository;

interface CommitteeReportRepository extends ListCrudRepository<CommitteeReport, CommitteeReportId> {}
