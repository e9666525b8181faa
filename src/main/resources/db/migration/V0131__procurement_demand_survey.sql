-- How many market subjects were asked before the demand was drafted (政府采购需求管理办法 第十、十一条).
alter table procurement.demand add column surveyed integer not null default 0 check (surveyed >= 0);
alter table procurement.demand alter column surveyed drop default;
