-- The handoffs to each partner begun in the period, by the state they are in now, and the people whom the
-- partner sent here. The total counts nobody twice.

CREATE OR REPLACE VIEW report_partners AS
WITH begun AS (
  SELECT workspace, person, key AS handoff, min_by(day, line) AS begun_on FROM moves
  WHERE thing = 'handoff' AND state IS NOT NULL AND day IS NOT NULL GROUP BY ALL),
handed AS (
  SELECT h.* FROM handoffs_of_projects h JOIN asked USING (project)
    LEFT JOIN begun USING (workspace, person, handoff)
  WHERE known_in_period(coalesce(begun_on, day), first_day, last_day, until)),
sent AS (
  SELECT workspace, person, partner FROM period_referrals JOIN asked USING (project)
  WHERE partner IS NOT NULL),
rows AS (
  SELECT workspace, partner, first_line FROM partners
  SEMI JOIN (SELECT workspace, partner FROM handed UNION SELECT workspace, partner FROM sent)
  USING (workspace, partner)
  UNION ALL SELECT workspace, NULL, NULL FROM workspaces)
SELECT r.workspace, coalesce(r.partner, 'total') AS partner, count(handoff) AS handoffs,
  count(DISTINCT person) AS people,
  count(*) FILTER (WHERE state = 'draft') AS draft,
  count(*) FILTER (WHERE state = 'requested') AS requested,
  count(*) FILTER (WHERE state = 'accepted') AS accepted,
  count(*) FILTER (WHERE state = 'declined') AS declined,
  count(*) FILTER (WHERE state = 'inProgress') AS "inProgress",
  count(*) FILTER (WHERE state = 'onHold') AS "onHold",
  count(*) FILTER (WHERE state = 'completed') AS completed,
  count(*) FILTER (WHERE state = 'failed') AS failed,
  count(*) FILTER (WHERE state = 'cancelled') AS cancelled,
  (SELECT count(DISTINCT s.person) FROM sent s WHERE s.workspace = r.workspace
    AND (r.partner IS NULL OR s.partner = r.partner)) AS referred
FROM rows r LEFT JOIN handed h
  ON h.workspace = r.workspace AND (r.partner IS NULL OR h.partner = r.partner)
GROUP BY r.workspace, r.partner, r.first_line
ORDER BY r.workspace, r.partner IS NULL, r.first_line;
