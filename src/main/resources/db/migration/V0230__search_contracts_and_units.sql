-- A city signs a few dozen contracts in a year and carries out thousands of units. Both are found by what people call
-- them; as with documents the owner looks into the index, in the acting region alone, and answers nothing but ids.
create index words on contracts.contract using gin (platform.grams(region, number || ' ' || title || ' ' || provider_name));
create index words on delivery.unit using gin (platform.grams(region, title || ' ' || place || ' ' || in_charge));

create function contracts.found(words text) returns setof uuid
language sql stable security definer set search_path = '' as $$
    select c.id from contracts.contract c
    where platform.grams(c.region, c.number || ' ' || c.title || ' ' || c.provider_name)
          @> platform.grams_of_words(platform.acting_region(), words)
$$;
create function delivery.found(words text) returns setof uuid
language sql stable security definer set search_path = '' as $$
    select u.id from delivery.unit u
    where platform.grams(u.region, u.title || ' ' || u.place || ' ' || u.in_charge)
          @> platform.grams_of_words(platform.acting_region(), words)
$$;
revoke execute on function contracts.found, delivery.found from public;
grant execute on function contracts.found, delivery.found to yufang_app, yufang_reader, yufang_outsider;
