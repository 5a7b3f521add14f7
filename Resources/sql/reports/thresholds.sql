-- What stood in people's way, by life domain, after what they are good at.
--
-- opened and resolved in the period, each by its own day; open, and for how many people, on the last day.
-- strengths: how many were noted in the period, of how many people.

CREATE OR REPLACE VIEW report_thresholds AS
WITH all_ AS (
  SELECT t.*, known_in_period(day, first_day, last_day, until) AS was_opened,
    is_resolved AND known_in_period(resolved_on, first_day, last_day, until) AS was_resolved,
    coalesce(day <= until, true) AND (NOT is_resolved OR coalesce(until < resolved_on, false)) AS is_open
  FROM thresholds t JOIN people_of_projects USING (workspace, person) JOIN asked USING (project)),
noted AS (
  SELECT s.* FROM strengths s JOIN people_of_projects USING (workspace, person)
    JOIN asked USING (project)
  WHERE known_in_period(day, first_day, last_day, until)),
parts AS (
  SELECT list_position(words, domain) AS place, domain AS name, all_.*
  FROM all_, fields WHERE field = 'domain' AND domain IS NOT NULL
  UNION ALL
  SELECT 100, 'total', all_.* REPLACE (workspaces.workspace AS workspace)
  FROM workspaces LEFT JOIN all_ USING (workspace))
SELECT workspace, domain, opened, resolved, open, "openPeople" FROM (
  SELECT workspace, 0 AS place, 'strengths' AS domain, count(strength) AS opened, NULL AS resolved,
    NULL AS open, count(DISTINCT person) AS "openPeople"
  FROM workspaces LEFT JOIN noted USING (workspace) GROUP BY workspace
  UNION ALL
  SELECT workspace, place, name, count(*) FILTER (WHERE was_opened),
    count(*) FILTER (WHERE was_resolved), count(*) FILTER (WHERE is_open),
    count(DISTINCT person) FILTER (WHERE is_open)
  FROM parts GROUP BY workspace, place, name)
ORDER BY workspace, place;
