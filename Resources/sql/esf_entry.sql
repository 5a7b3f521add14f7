-- For the European Social Fund: one record a person of a project with all its parts, and what they were
-- on the day they first came in (Commission guidance to Annex I of Regulation (EU) 2021/1057 and of
-- Regulation (EU) No 1304/2013). What is not known is NULL, neither yes nor no: SQL reckons with that.

-- What a status says of the labour market; what is not here says nothing of it. Subsidised work is work,
-- and who does wijk-werken stays registered as looking for it.
CREATE OR REPLACE TABLE positions AS
SELECT * FROM (VALUES ('working', 'employed'), ('article60', 'employed'), ('jobseeker', 'unemployed'),
  ('unemploymentBenefit', 'unemployed'), ('districtWork', 'unemployed'), ('inactive', 'inactive'),
  ('studying', 'inactive'), ('sicknessBenefit', 'inactive')) AS t(stands_as, position);

CREATE OR REPLACE VIEW held_statuses AS
SELECT s.*, position FROM statuses s LEFT JOIN positions USING (stands_as);

-- entered   the first day of all
-- returned  the first day of the last time without a break; times that touch or overlap are one. It is
--           asked only of who left, and of them every time has a last day
-- left_on   the last day of all; NULL as long as one of the times goes on
CREATE OR REPLACE VIEW esf_records AS
WITH placed AS (
  SELECT s.*, today, max(s.until) OVER (PARTITION BY workspace, person ORDER BY since
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until_before
  FROM stays_of_projects s JOIN asked USING (project) WHERE since <= today)
SELECT workspace, person, today, min(since) AS entered,
  max(since) FILTER (WHERE coalesce(since > until_before + 1, true)) AS returned,
  CASE WHEN bool_and(coalesce(until <= today, false)) THEN max(until) END AS left_on
FROM placed GROUP BY ALL;

-- Where they stood on that day: work counts before being registered, and that before being inactive.
CREATE OR REPLACE VIEW esf_standings AS
SELECT workspace, person,
  CASE WHEN bool_or(position = 'employed') THEN 'employed'
    WHEN bool_or(position = 'unemployed') THEN 'unemployed'
    WHEN bool_or(position = 'inactive') THEN 'inactive' END AS position,
  bool_or(stands_as = 'studying') AS is_in_school,
  bool_or(stands_as IN ('recognisedRefugee', 'subsidiaryProtection', 'temporaryProtection'))
    AS is_protected
FROM esf_records r JOIN held_statuses s USING (workspace, person)
WHERE coalesce(s.since <= entered, true) AND coalesce(s.until >= entered, true)
GROUP BY ALL;

-- The first day of the time without work in which they came in. Statuses that touch or overlap go on from
-- one another, and work in between breaks it.
CREATE OR REPLACE VIEW esf_unemployment AS
WITH RECURSIVE spells AS (
  SELECT workspace, person, entered, since, s.until
  FROM esf_records JOIN held_statuses s USING (workspace, person)
  WHERE position = 'unemployed' AND since IS NOT NULL),
reached AS (
  SELECT workspace, person, since FROM spells
  WHERE since <= entered AND coalesce(until >= entered, true)
  UNION
  SELECT s.workspace, s.person, s.since
  FROM reached r JOIN spells s ON s.workspace = r.workspace AND s.person = r.person
    AND s.since < r.since AND s.until + 1 >= r.since),
worked AS (
  SELECT workspace, person, max(s.until) AS last_work
  FROM esf_records JOIN held_statuses s USING (workspace, person)
  WHERE position = 'employed' AND s.until < entered GROUP BY ALL)
SELECT workspace, person, greatest(min(since), any_value(last_work) + 1) AS unemployed_since
FROM reached LEFT JOIN worked USING (workspace, person) GROUP BY ALL;

-- Age in whole years: who was born on 29 February is a year older on 1 March where there is no such day.
CREATE OR REPLACE MACRO age_on(birth_date, day) AS
  CASE WHEN birth_date <= day THEN year(day) - year(birth_date)
    - (strftime(day, '%m%d') < strftime(birth_date, '%m%d'))::INT END;

CREATE OR REPLACE VIEW esf_entry AS
WITH known AS (
  SELECT r.*, d.* EXCLUDE (workspace, person), age_on(birth_date, entered) AS age, s.position,
    coalesce(is_in_school, false) AS is_in_school, unemployed_since,
    CASE WHEN nationality IS NOT NULL THEN nationality = 'thirdCountry'
      WHEN is_protected THEN true END AS third_country
  FROM esf_records r LEFT JOIN details d USING (workspace, person)
    LEFT JOIN esf_standings s USING (workspace, person)
    LEFT JOIN esf_unemployment USING (workspace, person))
SELECT *,
  -- Who misses one of the base data counts in the grand total alone.
  gender IS NOT NULL AND age IS NOT NULL AND schooling IS NOT NULL AND position IS NOT NULL
    AS is_complete,
  position = 'inactive' AND NOT is_in_school AS is_inactive_outside_school,
  -- More than six months under 25 and more than twelve from then on; the age matters only in between.
  position = 'unemployed' AND CASE
    WHEN (unemployed_since + INTERVAL 12 MONTH)::DATE < entered THEN true
    WHEN (unemployed_since + INTERVAL 6 MONTH)::DATE >= entered THEN false
    WHEN unemployed_since IS NOT NULL THEN age < 25 END AS is_long_term,
  housing <> 'stable' AS is_badly_housed,
  coalesce(nationality <> 'belgian', third_country) OR foreign_background OR minority
    AS is_migrant_or_minority,
  schooling = 'none' OR is_badly_housed OR disadvantage AS is_otherwise_disadvantaged,
  is_migrant_or_minority OR disability OR is_otherwise_disadvantaged AS is_disadvantaged
FROM known;
