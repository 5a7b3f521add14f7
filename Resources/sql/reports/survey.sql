-- How satisfied people were: of all sheets together, by theme, by month and by session.
--
-- score: the mean over all answers of (answer - 1) / (highest - 1), in thousandths. Sheets count by the
-- day of their session. Under five sheets the score is hidden, not the number.

CREATE OR REPLACE VIEW report_survey AS
WITH sheets AS (
  SELECT s.workspace, survey, session, theme, day, highest,
    list_transform(answers, lambda a: (least(a, highest) - 1) / (highest - 1)) AS points
  FROM surveys s JOIN sessions_of_projects USING (workspace, session) JOIN asked USING (project)
  WHERE known_in_period(day, first_day, last_day, until)),
themes AS (
  SELECT workspace, theme, min((coalesce(day, '1970-01-01'), session)) AS first_met
  FROM sheets WHERE theme IS NOT NULL GROUP BY ALL),
parts AS (
  SELECT workspaces.workspace, 1 AS part, 'total' AS per, NULL AS what, NULL AS place, survey, points
  FROM workspaces LEFT JOIN sheets USING (workspace)
  UNION ALL
  SELECT workspace, 2, 'theme', theme, first_met, survey, points
  FROM sheets JOIN themes USING (workspace, theme)
  UNION ALL
  SELECT workspace, 3, 'month', strftime(day, '%Y-%m'), (date_trunc('month', day)::DATE, ''), survey,
    points
  FROM sheets WHERE day IS NOT NULL
  UNION ALL
  SELECT workspace, 4, 'session', session, (coalesce(day, '1970-01-01'), session), survey, points
  FROM sheets)
SELECT workspace, per, what, count(survey) AS sheets,
  CASE WHEN count(survey) >= 5
    THEN floor(list_avg(flatten(list(points))) * 1000 + 0.5)::BIGINT END AS score
FROM parts GROUP BY workspace, part, per, what, place ORDER BY workspace, part, place;
