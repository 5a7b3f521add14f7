-- How people rated themselves on autonomy, connection and competence.
--
-- The score of a question is the mean of (answer - 1) / 4 over those who answered it, in thousandths,
-- hidden where fewer than five did. By the day of the session.

CREATE OR REPLACE VIEW report_selfrating AS
WITH sheets AS (
  SELECT r.*, day
  FROM self_ratings r JOIN sessions_of_projects USING (workspace, session) JOIN asked USING (project)
  WHERE known_in_period(day, first_day, last_day, until)),
parts AS (
  SELECT 1 AS part, 'total' AS per, NULL AS what, NULL AS place,
    sheets.* REPLACE (workspaces.workspace AS workspace)
  FROM workspaces LEFT JOIN sheets USING (workspace)
  UNION ALL
  SELECT 3, 'month', strftime(day, '%Y-%m'), date_trunc('month', day)::DATE, sheets.*
  FROM sheets WHERE day IS NOT NULL
  UNION ALL
  SELECT 4, 'session', session, day, sheets.* FROM sheets)
SELECT workspace, per, what, count(self_rating) AS sheets,
  CASE WHEN count(autonomy) >= 5 THEN share_of(sum(autonomy - 1)::BIGINT, 4 * count(autonomy)) END
    AS autonomy,
  CASE WHEN count(connection) >= 5 THEN share_of(sum(connection - 1)::BIGINT, 4 * count(connection)) END
    AS connection,
  CASE WHEN count(mastery) >= 5 THEN share_of(sum(mastery - 1)::BIGINT, 4 * count(mastery)) END
    AS mastery
FROM parts GROUP BY workspace, part, per, what, place ORDER BY workspace, part, place NULLS FIRST, what;
