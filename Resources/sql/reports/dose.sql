-- How often people came to work or training, by how many sessions they were at before.
--
-- Of everyone whose enrolment began in the period: the sessions of these projects they were at as a
-- participant before the day of their first work or training, or up to the last day where they came to
-- none. rate in thousandths, with the interval of Wilson (1927) at 95% from low to high. What went
-- together proves no cause: who has found work comes no more.

CREATE OR REPLACE VIEW report_dose AS
WITH firsts AS (
  SELECT workspace, project, person, min(day) AS first_day
  FROM outcomes_of_projects WHERE is_onward GROUP BY ALL),
everyone AS (
  SELECT DISTINCT workspace, project, person FROM period_enrolments JOIN asked USING (project)),
attended AS (
  SELECT e.workspace, e.person, f.first_day IS NOT NULL AS came,
    count(v.session) FILTER (WHERE coalesce(v.day < f.first_day, v.day <= asked.until)) AS sessions
  FROM everyone e CROSS JOIN asked
    LEFT JOIN firsts f
    ON f.workspace = e.workspace AND f.project = e.project AND f.person = e.person
      AND f.first_day <= asked.until
    LEFT JOIN visits v
    ON v.workspace = e.workspace AND v.project = e.project AND v.person = e.person
  GROUP BY ALL),
bands AS (
  SELECT * FROM (VALUES (1, 'none', 0, 0), (2, 'oneOrTwo', 1, 2), (3, 'threeToFive', 3, 5),
    (4, 'sixOrMore', 6, 1000000), (5, 'total', 0, 1000000)) AS t(place, attended, least_, most)),
counted AS (
  SELECT workspaces.workspace, place, bands.attended, count(person) AS n,
    count(person) FILTER (WHERE came) AS k
  FROM workspaces CROSS JOIN bands LEFT JOIN attended a
    ON a.workspace = workspaces.workspace AND a.sessions BETWEEN least_ AND most
  GROUP BY ALL),
wilson AS (
  SELECT *, k / n AS p, 1.96 AS z, 1 + z * z / n AS scale, (p + z * z / (2 * n)) / scale AS middle,
    z / scale * sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) AS half
  FROM counted)
SELECT workspace, attended, n AS people, k AS outcomes, share_of(k, n) AS rate,
  CASE WHEN n > 0 THEN floor(greatest(middle - half, 0) * 1000 + 0.5)::BIGINT END AS low,
  CASE WHEN n > 0 THEN floor(least(middle + half, 1) * 1000 + 0.5)::BIGINT END AS high
FROM wilson ORDER BY workspace, place;
