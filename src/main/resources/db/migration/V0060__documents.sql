create schema documents;

-- A stored file never changes; what replaces it is another row.
create table documents.document (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    subject      uuid        not null,
    kind         text        not null,
    name         text        not null,
    media_type   text        not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    visibility   text        not null check (visibility in ('INTERNAL', 'ORGANISATION', 'PUBLIC')),
    organisation uuid,
    by_person    uuid        not null,
    by_name      text        not null,
    at           timestamptz not null,
    primary key (region, id),
    foreign key (region, by_person) references people.person (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    check ((visibility = 'ORGANISATION') = (organisation is not null))
);
create index on documents.document (region, subject, at);
call platform.isolate('documents.document', 'select, insert');
grant select, insert on documents.document to yufang_outsider;
create policy published_or_own on documents.document for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (visibility = 'PUBLIC'
                -- Null for a visitor, who has no organisation: platform.acting_organisation would raise.
                or organisation = (select nullif(current_setting('yufang.organisation', true), '')::uuid)));
create policy own_files on documents.document for insert to yufang_outsider
    with check (region = (select platform.acting_region())
                and organisation = (select platform.acting_organisation())
                and by_person = (select platform.acting_person()));
