-- What the search is fed with: a text without its blanks, in small letters, full-width characters made plain.
create function platform.plain(said text) returns text language sql immutable parallel safe as $$
    select regexp_replace(lower(normalize(said, nfkc)), '\s+', '', 'g')
$$;

-- Every two neighbouring characters of a text, behind the region's code: Chinese has no blanks between words and most of
-- them have two characters. An index over them finds what contains a word, of one region.
create function platform.grams(place text, said text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct place || substr(t.said, g.at, 2)), '{}')
    from (select platform.plain(grams.said) as said) t, generate_series(1, length(t.said) - 1) g(at)
$$;

-- The same of words with blanks between them; what is found contains all of them.
create function platform.grams_of_words(place text, words text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}')
    from unnest(string_to_array(words, ' ')) w(word), unnest(platform.grams(place, w.word)) gram
$$;

create function platform.holds(said text, words text) returns boolean language sql immutable parallel safe as $$
    select coalesce(bool_and(position(platform.plain(w.word) in platform.plain(said)) > 0), false)
    from unnest(string_to_array(words, ' ')) w(word)
$$;

create index names on documents.document using gin (platform.grams(region, name));
create index words on disclosure.notice using gin (platform.grams(region, title || ' ' || body));

-- Under a row policy PostgreSQL uses an index only for operators that leak nothing, and "contains" is none of them. So
-- the owner looks into the index, in the acting region alone, and answers nothing but ids; the rows behind them are read
-- by whoever asks, under his own policies.
create function documents.found(words text) returns setof uuid
language sql stable security definer set search_path = '' as $$
    select d.id from documents.document d
    where platform.grams(d.region, d.name) @> platform.grams_of_words(platform.acting_region(), words)
$$;
create function disclosure.found(words text) returns setof uuid
language sql stable security definer set search_path = '' as $$
    select n.id from disclosure.notice n
    where platform.grams(n.region, n.title || ' ' || n.body)
          @> platform.grams_of_words(platform.acting_region(), words)
$$;
revoke execute on function documents.found, disclosure.found from public;
grant execute on function documents.found, disclosure.found to yufang_app, yufang_reader, yufang_outsider;
