-- What the figures are asked of: one row, to be changed at any time. Nothing has to be read again then.
--
--   UPDATE settings SET programme = 'arbeidspact', first_day = '2026-01-01', last_day = '2026-06-30';
--
-- programme  a project with all its parts; NULL for everything, also what belongs to no project
-- first_day  and last_day, both included; NULL where there is no bound
-- today      the day on which the figures are made, as what comes later is not known yet; NULL for the day
--            it is in Brussels

CREATE TABLE IF NOT EXISTS settings AS
SELECT NULL::VARCHAR AS programme, NULL::DATE AS first_day, NULL::DATE AS last_day,
  NULL::DATE AS today;

-- The settings as the reports read them. An empty project stands for everything; `until` is the last
-- day that is known: `today`, or the end of the period where that is earlier.
CREATE OR REPLACE VIEW asked AS
SELECT project, first_day, last_day, least(today, last_day) AS until, today
FROM (SELECT coalesce(programme, '') AS project, first_day, last_day,
  coalesce(today, (now() AT TIME ZONE 'Europe/Brussels')::DATE) AS today FROM settings);

-- True where a day lies in the period; what has no day only where no day was asked for.
CREATE OR REPLACE MACRO in_period(happened, first_day, last_day) AS
  CASE WHEN happened IS NULL THEN first_day IS NULL AND last_day IS NULL
    ELSE happened >= coalesce(first_day, happened) AND happened <= coalesce(last_day, happened) END;

-- The same, for what is known already.
CREATE OR REPLACE MACRO known_in_period(happened, first_day, last_day, until) AS
  in_period(happened, first_day, last_day) AND coalesce(happened <= until, true);

-- Division to the nearest whole, halves away from zero; nothing where there is nothing to divide by.
CREATE OR REPLACE MACRO rounded(part, whole) AS
  CASE WHEN whole > 0 THEN sign(part)::BIGINT
    * ((2 * abs(part)::HUGEINT + whole) // (2 * whole))::BIGINT END;

-- So much of so many, in thousandths.
CREATE OR REPLACE MACRO share_of(part, whole) AS rounded(part * 1000, whole);
