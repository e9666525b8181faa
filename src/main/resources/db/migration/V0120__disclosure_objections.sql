-- What somebody has against a disclosure, and what the agency answers. Who objects and how he is reached stays inside;
-- the public reads the summary and the answer.
alter table disclosure.notice add unique (region, id, kind);

create table disclosure.objection (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid        not null,
    version     integer     not null,
    created_by  uuid        not null,
    created_at  timestamptz not null,
    notice      uuid        not null,
    notice_kind text        not null default 'DISCLOSURE' check (notice_kind = 'DISCLOSURE'),
    objector    text        not null check (objector <> ''),
    contact     text        not null check (contact <> ''),
    said        text        not null check (said <> ''),
    received_on date        not null,
    status      text        not null check (status in ('RECEIVED', 'ANSWERED')),
    summary     text check (summary <> ''),
    answer      text check (answer <> ''),
    answered_by uuid,
    answered_on date check (answered_on >= received_on),
    primary key (region, id),
    -- An announcement takes no objections.
    foreign key (region, notice, notice_kind) references disclosure.notice (region, id, kind),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, answered_by) references people.person (region, id),
    check (num_nonnulls(summary, answer, answered_by, answered_on) = case status when 'ANSWERED' then 4 else 0 end)
);
create index on disclosure.objection (region, notice, received_on);
create index open_objections on disclosure.objection (region, notice) where status = 'RECEIVED';
call platform.isolate('disclosure.objection', 'select, insert, update');
call platform.admit_all('disclosure.objection',
                        'region, id, notice, received_on, status, summary, answer, answered_on');

-- What was received stays as it came in, and an answer is given once.
create function disclosure.keep_objections() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'an objection stays as it was received, and is answered once';
end $$;
create trigger keep_objections before update on disclosure.objection
    for each row when (old.status = 'ANSWERED' or old.notice <> new.notice or old.objector <> new.objector
                       or old.contact <> new.contact or old.said <> new.said or old.received_on <> new.received_on)
    execute function disclosure.keep_objections();

create view disclosure.report_objection with (security_invoker = true) as
    select o.region, o.id, o.notice, n.subject, o.received_on, o.status, o.answered_on
    from disclosure.objection o
    join disclosure.notice n on n.region = o.region and n.id = o.notice;
grant select on disclosure.report_objection to yufang_app, yufang_reader;
