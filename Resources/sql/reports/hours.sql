-- The hours of wijk-werken of each person, the most first, against what their project allows. All in
-- minutes.
--
-- The busiest month and the busiest calendar year among the hours of the period; months: in how many they
-- worked. The limits are those of the project of the hours, or else of one they were enrolled in.

CREATE OR REPLACE VIEW report_hours AS
WITH worked AS (
  SELECT h.* FROM hours_of_projects h JOIN asked USING (project)
  WHERE known_in_period(day, first_day, last_day, until)),
months AS (
  SELECT workspace, person, max(minutes) AS busiest, count(*) AS months FROM (
    SELECT workspace, person, date_trunc('month', day) AS month, sum(minutes)::BIGINT AS minutes
    FROM worked GROUP BY ALL) GROUP BY ALL),
years AS (
  SELECT workspace, person, max(minutes) AS busiest FROM (
    SELECT workspace, person, year(day) AS year, sum(minutes)::BIGINT AS minutes
    FROM worked GROUP BY ALL) GROUP BY ALL),
each AS (
  SELECT workspace, person, sum(minutes)::BIGINT AS minutes,
    max_by(coalesce(programme, ''), (coalesce(day, '1970-01-01'), hours)) AS named
  FROM worked GROUP BY ALL),
limits AS (
  SELECT c.workspace, person, min_by({month: hours_per_month, year: hours_per_year,
      months: max_months}, (own, programme)) AS limits
  FROM (SELECT workspace, person, named AS programme, 0 AS own FROM each
    UNION ALL SELECT workspace, person, programme, 1 FROM enrolments) c
    JOIN programmes USING (workspace, programme)
  WHERE coalesce(hours_per_month, hours_per_year, max_months) IS NOT NULL
  GROUP BY ALL),
rows AS (
  SELECT e.workspace, person, e.minutes AS hours, m.busiest AS "busiestMonth",
    limits.month * 60 AS "monthLimit", y.busiest AS "busiestYear", limits.year * 60 AS "yearLimit", months,
    limits.months AS "monthsLimit"
  FROM each e JOIN months m USING (workspace, person) JOIN years y USING (workspace, person)
    LEFT JOIN limits USING (workspace, person))
SELECT * EXCLUDE (is_total) FROM (
  SELECT *, nullif(list_filter([
      CASE WHEN "busiestMonth" > "monthLimit" THEN 'overMonth' END,
      CASE WHEN "busiestYear" > "yearLimit" THEN 'overYear' END,
      CASE WHEN months > "monthsLimit" THEN 'overMonths' END],
    lambda word: word IS NOT NULL), []) AS "over", false AS is_total
  FROM rows
  UNION ALL
  SELECT workspace, 'total', coalesce(sum(hours), 0)::BIGINT, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true
  FROM workspaces LEFT JOIN rows USING (workspace) GROUP BY workspace)
ORDER BY workspace, is_total, hours DESC, person;
