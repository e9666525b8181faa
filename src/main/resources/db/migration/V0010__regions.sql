create schema regions;
grant usage on schema regions to yufang_system;
create table regions.region (
    region         platform.region_code primary key,
    name           text    not null,
    committee      text    not null,
    zone           text    not null,
    trying_out     boolean not null,
    offset_seconds bigint  not null check (trying_out or offset_seconds = 0),
    last_day       date    not null
);
call platform.isolate('regions.region', 'select, update (offset_seconds, last_day)');
call platform.admit_all('regions.region', 'region, name, committee, zone, trying_out, offset_seconds, last_day');
grant select, insert on regions.region to yufang_system;
create policy system_keeps_regions on regions.region to yufang_system using (true);
create view regions.report_region with (security_invoker = true) as
    select region, name, committee, zone, trying_out from regions.region;
grant select on regions.report_region to yufang_app, yufang_reader, yufang_outsider, yufang_system;
