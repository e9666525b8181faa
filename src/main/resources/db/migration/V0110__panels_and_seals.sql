-- A document for a panel is seen by the officers, by whoever handed it in and by the people who were called to the panel. A
-- sealed one is seen by those who handed it in alone, until the owner of the record opens its seal.
alter table documents.document
    drop constraint document_visibility_check,
    drop constraint document_check,
    add column panel uuid,
    add column seal uuid,
    add constraint document_visibility_check
        check (visibility in ('INTERNAL', 'ORGANISATION', 'PANEL', 'PUBLIC')),
    add constraint owned_by_an_organisation check (visibility <> 'ORGANISATION' or organisation is not null),
    add constraint public_and_internal_of_nobody
        check (organisation is null or visibility in ('ORGANISATION', 'PANEL')),
    add constraint shown_to_a_panel check ((visibility = 'PANEL') = (panel is not null)),
    add constraint sealed_by_an_organisation
        check (seal is null or (panel is not null and organisation is not null));

create table documents.opened_seal (
    region    platform.region_code not null default current_setting('yufang.region'),
    seal      uuid        not null,
    opened_at timestamptz not null,
    opened_by uuid        not null,
    primary key (region, seal),
    foreign key (region, opened_by) references people.person (region, id)
);
call platform.isolate('documents.opened_seal', 'select, insert');
call platform.admit_all('documents.opened_seal', 'region, seal');

create table documents.panel_member (
    region platform.region_code not null default current_setting('yufang.region'),
    panel  uuid not null,
    person uuid not null,
    primary key (region, panel, person),
    foreign key (region, person) references people.person (region, id)
);
call platform.isolate('documents.panel_member', 'select, insert, delete');
-- Who steps down takes himself off. Null for a visitor, who is no person: platform.acting_person would raise.
grant select, delete on documents.panel_member to yufang_outsider;
create policy own_seat on documents.panel_member to yufang_outsider
    using (region = (select platform.acting_region())
           and person = (select nullif(current_setting('yufang.person', true), '')::uuid));

-- Restrictive: added to the policies that show the region's documents, it takes the sealed ones away again.
create policy sealed on documents.document as restrictive for select to yufang_app, yufang_reader
    using (seal is null
           or exists (select from documents.opened_seal s
                      where s.region = document.region and s.seal = document.seal));

drop policy published_or_own on documents.document;
create policy published_or_own on documents.document for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (visibility = 'PUBLIC'
                -- Null for a visitor, who has no organisation: platform.acting_organisation would raise.
                or organisation = (select nullif(current_setting('yufang.organisation', true), '')::uuid)
                or (visibility = 'PANEL'
                    and exists (select from documents.panel_member m
                                where m.region = document.region and m.panel = document.panel)
                    and (seal is null
                         or exists (select from documents.opened_seal s
                                    where s.region = document.region and s.seal = document.seal)))));

-- Who acts for whom in which role, for those who call people by it; nothing of it is for people from outside.
create view people.report_affiliation with (security_invoker = true) as
    select region, person, organisation, role from people.affiliation;
grant select on people.report_affiliation to yufang_app, yufang_reader;
