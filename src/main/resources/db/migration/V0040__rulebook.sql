create schema rulebook;

-- What a region sets for itself. Nothing is changed: a value from a later day supersedes, so that past years keep theirs.
create table rulebook.region_value (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid        not null,
    key         text        not null check (key ~ '^[a-z][a-z0-9]*([.+-][a-z0-9]+)*$'),
    value       text        not null check (value <> ''),
    valid_from  date        not null,
    valid_until date        check (valid_until >= valid_from),
    source      text        not null check (source <> ''),
    evidence    text        not null check (evidence in ('LAW', 'REPORT', 'PLAN', 'REGION')),
    entered_by  uuid,
    entered_at  timestamptz not null,
    primary key (region, id)
);
call platform.isolate('rulebook.region_value', 'select, insert');
-- Providers' forms and public pages show rules; not who entered them.
call platform.admit_all('rulebook.region_value',
    'region, id, key, value, valid_from, valid_until, source, evidence, entered_at');
