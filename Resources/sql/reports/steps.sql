-- Who took the steps towards goals: the person alone, together, or staff for them. By the day of the
-- step; share of all steps, in thousandths.

CREATE OR REPLACE VIEW report_steps AS
WITH all_ AS (
  SELECT s.* FROM steps s SEMI JOIN goals USING (workspace, person, goal)
    JOIN people_of_projects USING (workspace, person) JOIN asked USING (project)
  WHERE known_in_period(day, first_day, last_day, until)),
names AS (
  SELECT * FROM workspaces, (VALUES (1, 'alone'), (2, 'together'), (3, 'staff'), (4, 'unknown'),
    (5, 'total')) AS t(place, taker))
SELECT n.workspace, n.taker, count(step) AS steps, count(DISTINCT person) AS people,
  share_of(count(step), (SELECT count(*) FROM all_ a WHERE a.workspace = n.workspace)) AS share
FROM names n LEFT JOIN all_ a ON a.workspace = n.workspace
  AND (n.taker = 'total' OR n.taker = coalesce(a.taker, 'unknown'))
GROUP BY n.workspace, n.taker, n.place ORDER BY n.workspace, n.place;
