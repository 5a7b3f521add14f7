-- What it cost, in cents: by who paid, in all, and for each session held, seat filled and person reached.
--
-- What was given in kind stands apart and is no part of what was paid. Held, filled and reached as in the
-- overview. The budget is that of the project, or else of its parts, whatever the period; left is the
-- budget less what was paid.

-- The budget of each project: its own, or else that of its parts together. Of a project whose budget is
-- known its parts are no extra.
CREATE OR REPLACE VIEW budgets AS
WITH RECURSIVE asked_down AS (
  SELECT workspace, programme AS project, programme, budget FROM programmes
  UNION
  SELECT a.workspace, a.project, p.programme, p.budget
  FROM asked_down a JOIN programmes p ON p.workspace = a.workspace AND p.parent = a.programme
  WHERE a.budget IS NULL)
SELECT workspace, project, sum(budget)::BIGINT AS budget FROM asked_down GROUP BY ALL;

CREATE OR REPLACE VIEW report_costs AS
WITH placed AS (
  SELECT c.* REPLACE (coalesce(c.programme, s.programme) AS programme)
  FROM costs c LEFT JOIN sessions s USING (workspace, session)),
booked AS (
  SELECT workspace, cost, paid_by, CASE WHEN is_in_kind THEN 0 ELSE amount END AS paid,
    CASE WHEN is_in_kind THEN amount ELSE 0 END AS in_kind
  FROM placed c, asked
  WHERE known_in_period(day, first_day, last_day, until)
    AND (project = '' OR EXISTS (FROM project_parts p WHERE p.workspace = c.workspace
      AND p.project = asked.project AND p.programme = c.programme))),
payers AS (
  SELECT workspace, CASE WHEN paid_by IS NULL THEN 2 ELSE 1 END AS place,
    coalesce(paid_by, 'unknown') AS what, count(*) AS count, sum(paid) AS paid, sum(in_kind) AS in_kind
  FROM booked GROUP BY ALL),
totals AS (
  SELECT workspace, count(cost) AS count, coalesce(sum(paid), 0) AS paid,
    coalesce(sum(in_kind), 0) AS in_kind
  FROM workspaces LEFT JOIN booked USING (workspace) GROUP BY workspace),
roots AS (
  SELECT l.workspace, sum(b.budget) AS budget
  FROM listed_programmes l JOIN budgets b USING (workspace)
  WHERE b.project = l.programme AND NOT EXISTS (FROM listed_programmes p
    WHERE p.workspace = l.workspace AND p.programme = l.parent)
  GROUP BY ALL HAVING sum(b.budget) IS NOT NULL),
units AS (
  SELECT workspace, 6 AS place, 'perSession' AS what, (SELECT count(*) FROM held_sessions h
    JOIN asked USING (project) WHERE h.workspace = w.workspace) AS count FROM workspaces w
  UNION ALL
  SELECT workspace, 7, 'perSeat', (SELECT coalesce(sum(filled), 0) FROM held_sessions h
    JOIN asked USING (project) WHERE h.workspace = w.workspace) FROM workspaces w
  UNION ALL
  SELECT workspace, 8, 'perPerson', (SELECT count(*) FROM reached r
    JOIN asked USING (project) WHERE r.workspace = w.workspace) FROM workspaces w)
SELECT workspace, what, count::BIGINT AS count, paid::BIGINT AS paid, in_kind::BIGINT AS "inKind" FROM (
  SELECT workspace, place, what, count, paid, in_kind FROM payers
  UNION ALL SELECT workspace, 3, 'total', count, paid, in_kind FROM totals
  UNION ALL SELECT workspace, 4, 'budget', NULL, budget, NULL FROM roots
  UNION ALL SELECT workspace, 5, 'left', NULL, budget - paid, NULL
    FROM roots JOIN totals USING (workspace)
  UNION ALL SELECT workspace, place, what, u.count, rounded(paid, u.count), rounded(in_kind, u.count)
    FROM units u JOIN totals USING (workspace))
ORDER BY workspace, place, what;
