alter table contracts.contract add foreign key (region, award) references procurement.award (region, id);
create index on contracts.contract (region, award);
