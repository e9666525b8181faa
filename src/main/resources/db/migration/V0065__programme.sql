create schema programme;

create table programme.sub_project (
    region   platform.region_code not null default current_setting('yufang.region'),
    id       uuid    not null,
    year     integer not null,
    position integer not null,
    title    text    not null check (title <> ''),
    primary key (region, id)
);
create index on programme.sub_project (region, year, position);
call platform.isolate('programme.sub_project', 'select, insert, update');
call platform.admit_all('programme.sub_project', 'region, id, year, position, title');

create table programme.step (
    region            platform.region_code not null,
    year              integer not null,
    scope             text    not null,
    number            integer not null check (number between 1 and 9),
    sub_project       uuid,
    state             text    not null check (state in ('LATER', 'NOW', 'DONE', 'CLOSED')),
    day               date,
    figure            text,
    figure_arguments  text,
    missing           text,
    missing_arguments text,
    href              text    not null,
    primary key (region, year, scope, number),
    foreign key (region, sub_project) references programme.sub_project (region, id),
    check (scope = coalesce(sub_project::text, 'all')),
    check ((state = 'DONE') = (day is not null))
);
call platform.isolate('programme.step', 'select');

-- A step is reported by whoever acts in it, also a provider who may not look at the line.
create function programme.report_step(
    of_year integer, of_sub_project uuid, step integer, is_now text, on_day date, said text, said_arguments text,
    lacks text, lacks_arguments text, leads_to text)
returns void language sql security definer set search_path = '' as $$
    insert into programme.step (region, year, scope, number, sub_project, state, day, figure, figure_arguments, missing,
                                missing_arguments, href)
    values (platform.acting_region(), of_year, coalesce(of_sub_project::text, 'all'), step, of_sub_project, is_now,
            on_day, said, said_arguments, lacks, lacks_arguments, leads_to)
    on conflict (region, year, scope, number) do update set
        state = excluded.state, day = excluded.day, figure = excluded.figure,
        figure_arguments = excluded.figure_arguments, missing = excluded.missing,
        missing_arguments = excluded.missing_arguments, href = excluded.href
$$;
revoke execute on function programme.report_step from public;
grant execute on function programme.report_step to yufang_app, yufang_outsider;

create view programme.report_sub_project with (security_invoker = true) as
    select region, id, year, position, title from programme.sub_project;
grant select on programme.report_sub_project to yufang_app, yufang_reader, yufang_outsider;
