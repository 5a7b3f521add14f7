-- What a project came to, on one page: what was agreed, what was done, whom it reached, what they found of
-- it, how far its targets are, and what it cost for each session, seat and person.
--
-- Held, filled, people, reached and enrolled as in the overview; onwardFlow as in the funnel; the score as
-- in the survey. Targets as in their own report, over their own period. Paid, in cents: without what was
-- given in kind.

CREATE OR REPLACE VIEW report_evaluation AS
WITH agreed AS (
  SELECT s.workspace, sum(target)::BIGINT AS goal
  FROM sessions_agreed s JOIN programmes p ON p.workspace = s.workspace AND p.programme = s.project, asked
  WHERE CASE WHEN asked.project = '' THEN parent IS NULL ELSE s.project = asked.project END GROUP BY ALL),
held AS (
  SELECT workspace, count(*) AS held, sum(filled)::BIGINT AS filled
  FROM held_sessions JOIN asked USING (project) GROUP BY workspace),
counted AS (
  SELECT workspace, 1 AS place, 'sessionsHeld' AS what, coalesce(held, 0) AS count, goal
  FROM workspaces LEFT JOIN held USING (workspace) LEFT JOIN agreed USING (workspace)
  UNION ALL
  SELECT workspace, 2, 'seatsFilled', coalesce(filled, 0), NULL FROM workspaces LEFT JOIN held USING (workspace)
  UNION ALL
  SELECT workspace, 3, 'peopleThere', (SELECT count(DISTINCT person) FROM period_visits v JOIN asked USING (project)
    WHERE v.workspace = w.workspace), NULL FROM workspaces w
  UNION ALL
  SELECT workspace, 4, 'peopleReached', (SELECT count(*) FROM reached r JOIN asked USING (project)
    WHERE r.workspace = w.workspace), NULL FROM workspaces w
  UNION ALL
  SELECT workspace, 5, 'peopleEnrolled', (SELECT count(DISTINCT person) FROM period_enrolments e JOIN asked USING (project)
    WHERE e.workspace = w.workspace), NULL FROM workspaces w
  UNION ALL
  SELECT workspace, 6, 'onwardFlow', (SELECT count(DISTINCT person) FROM period_outcomes o JOIN asked USING (project)
    WHERE o.workspace = w.workspace AND is_onward), NULL FROM workspaces w),
costing AS (
  SELECT workspace, 8 + list_position(['total', 'perSession', 'perSeat', 'perPerson'], what) AS place,
    CASE what WHEN 'total' THEN 'costsPaid' ELSE what END AS what,
    CASE WHEN what <> 'total' THEN count END AS count, paid
  FROM report_costs WHERE what IN ('total', 'perSession', 'perSeat', 'perPerson'))
SELECT workspace, what, programme, count, goal, share, score, paid FROM (
  SELECT workspace, place, 0 AS nth, what, NULL AS programme, count, goal, share_of(count, goal) AS share,
    NULL::BIGINT AS score, NULL::BIGINT AS paid
  FROM counted
  UNION ALL SELECT workspace, 7, 0, 'surveySheets', NULL, sheets, NULL, NULL, score, NULL
  FROM report_survey WHERE per = 'total'
  -- They stand in the order of their report.
  UNION ALL
  SELECT workspace, 8, row_number() OVER (), measure, programme, done, goal, share, NULL, NULL FROM report_target
  UNION ALL SELECT workspace, place, 0, what, NULL, count, NULL, NULL, NULL, paid FROM costing)
ORDER BY workspace, place, nth;
