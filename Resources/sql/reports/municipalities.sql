-- People by the municipality they live in, and sessions by that of their place.
--
-- First the municipalities of the projects, then the others people come from, then those of whom it is
-- not known. reached, enrolled and onward as in the overview and the funnel.

CREATE OR REPLACE VIEW report_municipalities AS
WITH met AS (
  SELECT h.workspace, h.session, p.municipality
  FROM held_sessions h JOIN asked USING (project) LEFT JOIN places p USING (workspace, place)),
counted AS (
  SELECT workspace, person, 'reached' AS what FROM reached JOIN asked USING (project)
  UNION SELECT workspace, person, 'enrolled' FROM period_enrolments JOIN asked USING (project)
  UNION SELECT workspace, person, 'onward' FROM period_outcomes JOIN asked USING (project)
    WHERE is_onward),
lived AS (
  SELECT c.workspace, c.person, what, municipality
  FROM counted c LEFT JOIN people p USING (workspace, person)),
listed AS (
  SELECT workspace, name, row_number() OVER (
      PARTITION BY workspace ORDER BY since NULLS LAST, programme, place) AS place
  FROM (SELECT workspace, since, programme, unnest(municipalities) AS name,
      generate_subscripts(municipalities, 1) AS place FROM listed_programmes)),
names AS (
  SELECT workspace, name, min(place) AS place FROM listed GROUP BY ALL
  UNION ALL
  SELECT workspace, municipality, CASE WHEN municipality IS NULL THEN 2000000 ELSE 1000000 END
  FROM (SELECT workspace, municipality FROM lived UNION SELECT workspace, municipality FROM met) f
  WHERE municipality IS NULL OR NOT EXISTS (FROM listed l
    WHERE l.workspace = f.workspace AND l.name = f.municipality)
  UNION ALL
  SELECT workspace, 'total', 3000000 FROM workspaces)
SELECT n.workspace, coalesce(name, 'unknown') AS municipality,
  count(DISTINCT person) FILTER (WHERE what = 'reached') AS reached,
  count(DISTINCT person) FILTER (WHERE what = 'enrolled') AS enrolled,
  count(DISTINCT person) FILTER (WHERE what = 'onward') AS onward,
  (SELECT count(*) FROM met WHERE met.workspace = n.workspace
    AND (n.place = 3000000 OR met.municipality IS NOT DISTINCT FROM n.name)) AS sessions
FROM names n LEFT JOIN lived l ON l.workspace = n.workspace
  AND (n.place = 3000000 OR l.municipality IS NOT DISTINCT FROM n.name)
GROUP BY n.workspace, n.name, n.place ORDER BY n.workspace, n.place, n.name;
