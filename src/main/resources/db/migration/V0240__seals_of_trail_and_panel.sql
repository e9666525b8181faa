-- Whoever was called to a panel reads what is kept for it once he has declared that he has no interest; before that he
-- learns the bidders' names alone.
alter table documents.panel_member add column reads boolean not null default true;
grant update (reads) on documents.panel_member to yufang_app, yufang_outsider;

drop policy published_or_own on documents.document;
create policy published_or_own on documents.document for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (visibility = 'PUBLIC'
                -- Null for a visitor, who has no organisation: platform.acting_organisation would raise.
                or organisation = (select nullif(current_setting('yufang.organisation', true), '')::uuid)
                or (visibility = 'PANEL'
                    and exists (select from documents.panel_member m
                                where m.region = document.region and m.panel = document.panel and m.reads)
                    and (seal is null
                         or exists (select from documents.opened_seal s
                                    where s.region = document.region and s.seal = document.seal)))));

drop policy own_or_called on procurement.opened_proposal;
create policy own_or_cleared on procurement.opened_proposal for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (organisation = (select platform.acting_organisation())
                or exists (select from procurement.seat s
                           where s.region = opened_proposal.region and s.procurement = opened_proposal.procurement
                             and s.status = 'CLEARED')));

create function procurement.bidders(about uuid) returns setof uuid
language sql stable security definer set search_path = '' as $$
    select o.organisation from procurement.opened_proposal o
    where o.region = platform.acting_region() and o.procurement = about
      and exists (select from procurement.seat s
                  where s.region = o.region and s.procurement = about and s.person = platform.acting_person()
                    and s.status <> 'RECUSED')
$$;
revoke execute on function procurement.bidders from public;
grant execute on function procurement.bidders to yufang_app, yufang_outsider, yufang_reader;

-- An entry may be kept from the readers of the trail until its seal is lifted: who has handed in a proposal is nobody's
-- knowledge before the opening. It is in the chain from the first moment.
alter table trail.entry add column seal uuid;
create table trail.lifted_seal (
    region platform.region_code not null default current_setting('yufang.region'),
    seal   uuid        not null,
    at     timestamptz not null,
    primary key (region, seal)
);
call platform.isolate('trail.lifted_seal', 'select, insert');
create policy sealed on trail.entry as restrictive for select to yufang_app, yufang_reader
    using (seal is null
           or exists (select from trail.lifted_seal l where l.region = entry.region and l.seal = entry.seal));
