-- How many people came how far, each stage by the day on which it happened.
--
-- reached: spoken to or at a session. referred: a referral came. contact: a talk, other than on the
-- street. enrolled: an enrolment began. firstSession: there as a participant. handoff: asked of a
-- partner. outcome: any but stopping; onwardFlow: work or training. share: of all who are in any stage,
-- in thousandths.

CREATE OR REPLACE VIEW report_funnel AS
WITH asked_of_partners AS (
  SELECT h.workspace, h.person, first_asked
  FROM handoffs_of_projects h JOIN asked USING (project) JOIN (
    SELECT workspace, person, key AS handoff, min_by(day, line) AS first_asked FROM moves
    WHERE thing = 'handoff' AND state = 'requested' AND day IS NOT NULL GROUP BY ALL)
  m USING (workspace, person, handoff)
  WHERE known_in_period(first_asked, first_day, last_day, until)),
stages AS (
  SELECT workspace, 'reached' AS stage, person FROM reached JOIN asked USING (project)
  UNION SELECT workspace, 'referred', person FROM period_referrals JOIN asked USING (project)
  UNION SELECT workspace, 'contact', person FROM period_contacts JOIN asked USING (project)
    WHERE way IS DISTINCT FROM 'outreach'
  UNION SELECT workspace, 'enrolled', person FROM period_enrolments JOIN asked USING (project)
  UNION SELECT workspace, 'firstSession', person FROM period_visits JOIN asked USING (project)
  UNION SELECT workspace, 'handoff', person FROM asked_of_partners
  UNION SELECT workspace, 'outcome', person FROM period_outcomes JOIN asked USING (project)
    WHERE result IS DISTINCT FROM 'stopped'
  UNION SELECT workspace, 'onwardFlow', person FROM period_outcomes JOIN asked USING (project)
    WHERE is_onward),
named AS (
  SELECT workspace, stage, place FROM workspaces, (VALUES (1, 'reached'), (2, 'referred'),
    (3, 'contact'), (4, 'enrolled'), (5, 'firstSession'), (6, 'handoff'), (7, 'outcome'),
    (8, 'onwardFlow')) AS t(place, stage))
SELECT n.workspace, n.stage, count(DISTINCT s.person) AS people,
  share_of(count(DISTINCT s.person),
    (SELECT count(DISTINCT a.person) FROM stages a WHERE a.workspace = n.workspace)) AS share
FROM named n LEFT JOIN stages s ON s.workspace = n.workspace AND s.stage = n.stage
GROUP BY n.workspace, n.stage, place ORDER BY n.workspace, place;
