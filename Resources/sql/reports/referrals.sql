-- Where people come from: the partner that sent them, or else who is named.
--
-- referrals count each, people once. enrolled and onward: those of them who were enrolled, or came to
-- work or training, on the day of the referral or after it, up to the last day. A person sent by two
-- counts for both, and once in the total.

CREATE OR REPLACE VIEW report_referrals AS
WITH came AS (
  SELECT r.workspace, r.person, r.referral, coalesce(partner, referred_by, 'unknown') AS source,
    CASE WHEN partner IS NOT NULL THEN 1 WHEN referred_by IS NOT NULL THEN 2 ELSE 3 END AS sort,
    EXISTS (FROM enrolments_of_projects e WHERE e.workspace = r.workspace
      AND e.project = r.project AND e.person = r.person AND e.since BETWEEN r.day AND asked.until) AS enrolled,
    EXISTS (FROM outcomes_of_projects o WHERE o.workspace = r.workspace AND is_onward
      AND o.project = r.project AND o.person = r.person AND o.day BETWEEN r.day AND asked.until) AS onward
  FROM period_referrals r JOIN asked USING (project)),
rows AS (
  SELECT came.* FROM came
  UNION ALL
  SELECT came.* REPLACE (workspaces.workspace AS workspace, 'total' AS source, 4 AS sort)
  FROM workspaces LEFT JOIN came USING (workspace))
SELECT workspace, source, count(referral) AS referrals, count(DISTINCT person) AS people,
  count(DISTINCT person) FILTER (WHERE enrolled) AS enrolled,
  count(DISTINCT person) FILTER (WHERE onward) AS onward
FROM rows GROUP BY workspace, sort, source
ORDER BY workspace, sort = 4, count(referral) DESC, sort = 3, source;
