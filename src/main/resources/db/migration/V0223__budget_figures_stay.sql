-- A figure of the fund that was entered for the wrong year is withdrawn with a reason; the year may be entered again then.
alter table budget.fund_base
    drop constraint fund_base_region_year_key,
    drop constraint fund_base_status_check,
    add constraint fund_base_status_check check (status in ('ENTERED', 'RETURNED', 'CONFIRMED', 'WITHDRAWN')),
    add check (status <> 'CONFIRMED' or decided_by <> created_by),
    add check (status <> 'WITHDRAWN' or return_reason is not null and decided_by is not null);
create unique index one_fund_base on budget.fund_base (region, year) where status <> 'WITHDRAWN';

alter table budget.fund_budget_entry
    drop constraint fund_budget_entry_status_check,
    drop constraint fund_budget_entry_check1,
    add constraint fund_budget_entry_status_check check (status in ('ENTERED', 'RETURNED', 'CONFIRMED', 'WITHDRAWN')),
    add constraint fund_budget_entry_check1 check ((status in ('RETURNED', 'WITHDRAWN')) = (return_reason is not null));
drop index budget.one_entry_open;
create unique index one_entry_open on budget.fund_budget_entry (region, year) where status in ('ENTERED', 'RETURNED');

-- What two people confirmed is never changed, and what is open changes only by the moves of its lifecycle.
create function budget.keep_figures() returns trigger language plpgsql set search_path = '' as $$
begin
    if (new.id, new.year, new.created_by, new.created_at) is distinct from
       (old.id, old.year, old.created_by, old.created_at) then
        raise exception 'a figure of the fund keeps its year and who entered it first';
    end if;
    if (old.status, new.status) not in (('ENTERED', 'CONFIRMED'), ('ENTERED', 'RETURNED'), ('ENTERED', 'WITHDRAWN'),
                                        ('RETURNED', 'ENTERED'), ('RETURNED', 'WITHDRAWN')) then
        raise exception 'a figure of the fund does not go from % to %', old.status, new.status;
    end if;
    if new.status <> 'ENTERED' and (new.amount, new.source, new.document, new.entered_by) is distinct from
                                   (old.amount, old.source, old.document, old.entered_by) then
        raise exception 'a figure of the fund is decided as it was entered';
    end if;
    return new;
end $$;
create trigger keep_figures before update on budget.fund_base for each row execute function budget.keep_figures();
create trigger keep_figures before update on budget.fund_budget_entry
    for each row execute function budget.keep_figures();

-- Whoever had a hand in a budget never decides on it. Saving a budget writes its hands anew, so that only what is left at
-- the end of the transaction tells whether one was taken away.
create function budget.keep_hands() returns trigger language plpgsql set search_path = '' as $$
begin
    if not exists (select from budget.hand h
                   where h.region = old.region and h.budget = old.budget and h.person = old.person) then
        raise exception 'who had a hand in a budget stays on record';
    end if;
    return null;
end $$;
create constraint trigger keep_hands after delete on budget.hand deferrable initially deferred
    for each row execute function budget.keep_hands();
