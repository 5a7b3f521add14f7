-- Every wait at every stage, for every project: from the day it began to the day it ended, if it did.
-- A wait counts by the day it began; one whose end is not known yet, on the last day, goes on.

-- Days on which someone was spoken to. A word on the street is reaching someone: it is no talk.
CREATE OR REPLACE VIEW talks AS
SELECT workspace, person, day FROM contacts WHERE is_held AND way IS DISTINCT FROM 'outreach';

-- From each referral to the first talk on that day or later, or to the enrolment where that came first.
-- Nobody waits any more who came to an outcome.
CREATE OR REPLACE VIEW waits_for_contact AS
SELECT * FROM (
  SELECT r.workspace, project, 'referralToContact' AS stage, person, day AS since, least(
      (SELECT min(e.since) FROM enrolments_of_projects e WHERE e.workspace = r.workspace
        AND e.project = r.project AND e.person = r.person AND e.since >= r.day),
      (SELECT min(t.day) FROM talks t
        WHERE t.workspace = r.workspace AND t.person = r.person AND t.day >= r.day)) AS ended
  FROM referrals_of_projects r WHERE day IS NOT NULL) w
WHERE ended IS NOT NULL OR NOT EXISTS (FROM outcomes o, asked
  WHERE o.workspace = w.workspace AND o.person = w.person AND o.day BETWEEN w.since AND until);

-- From the first talk to the enrolment: the first since the person was referred to that project, or the
-- first of all where nobody did so. Those wait who were referred and spoken to and did not come to an
-- enrolment or an outcome since.
CREATE OR REPLACE VIEW waits_for_enrolment AS
WITH talked AS (
  SELECT e.workspace, e.project, e.person, e.programme, e.since AS enrolled, min(t.day) AS talk
  FROM enrolments_of_projects e LEFT JOIN (
    SELECT workspace, person, programme, min(coalesce(day, '1970-01-01')) AS day FROM referrals
    WHERE programme IS NOT NULL GROUP BY ALL) r USING (workspace, person, programme)
  JOIN talks t ON t.workspace = e.workspace AND t.person = e.person AND coalesce(t.day >= r.day, true)
  WHERE e.since IS NOT NULL GROUP BY ALL),
last_referred AS (
  SELECT workspace, project, person, max(day) AS day FROM referrals_of_projects
  WHERE day IS NOT NULL GROUP BY ALL)
SELECT workspace, project, 'contactToEnrolment' AS stage, person, talk AS since, enrolled AS ended
FROM talked WHERE talk <= enrolled
UNION ALL
SELECT r.workspace, r.project, 'contactToEnrolment', r.person, min(t.day), NULL
FROM last_referred r
  JOIN talks t ON t.workspace = r.workspace AND t.person = r.person AND t.day >= r.day
WHERE NOT EXISTS (FROM enrolments_of_projects e WHERE e.workspace = r.workspace
    AND e.project = r.project AND e.person = r.person AND e.since >= r.day)
  AND NOT EXISTS (FROM outcomes o, asked WHERE o.workspace = r.workspace AND o.person = r.person
    AND o.day BETWEEN r.day AND until)
GROUP BY ALL;

-- From the enrolment to the first session of that project, or of a part of it. Those wait who still take
-- part; a project without sessions has no such wait.
CREATE OR REPLACE VIEW waits_for_session AS
SELECT * EXCLUDE (until_) FROM (
  SELECT e.workspace, e.project, 'enrolmentToSession' AS stage, e.person, e.since,
    (SELECT min(v.day) FROM visits v WHERE v.workspace = e.workspace AND v.project = e.programme
      AND v.person = e.person AND v.day >= e.since) AS ended, e.until AS until_
  FROM enrolments_of_projects e
  WHERE EXISTS (FROM sessions_of_projects s
    WHERE s.workspace = e.workspace AND s.project = e.programme AND NOT is_cancelled)) w, asked
WHERE since IS NOT NULL AND (ended IS NOT NULL
  OR (since <= asked.until AND coalesce(until_ >= asked.until, true)));

-- From the end of an enrolment to the first outcome since the enrolment began; nought where the outcome
-- came first.
CREATE OR REPLACE VIEW waits_for_outcome AS
SELECT e.workspace, e.project, 'endToOutcome' AS stage, e.person, e.until AS since, min(o.day) AS ended
FROM enrolments_of_projects e CROSS JOIN asked
  LEFT JOIN outcomes_of_projects o ON o.workspace = e.workspace AND o.project = e.project
    AND o.person = e.person AND o.day >= e.since AND o.day <= asked.until
WHERE e.since IS NOT NULL AND e.until <= asked.until
GROUP BY e.workspace, e.project, e.person, e.programme, e.since, e.until;

-- Of a row of moves, which belong to one wait: it begins with the first that begins after the last that
-- ended or stopped.
CREATE OR REPLACE VIEW waits_of_moves AS
WITH meant AS (
  SELECT *, CASE
      WHEN stage = 'waitlistToSeat' THEN CASE kind WHEN 'seat.waitlisted' THEN 'begins'
        WHEN 'seat.taken' THEN 'ends' WHEN 'seat.released' THEN 'stops' END
      WHEN stage = 'waitingToLoan' THEN CASE state WHEN 'waiting' THEN 'begins'
        WHEN 'lent' THEN 'ends' WHEN 'returned' THEN 'stops' END
      WHEN stage = 'handoffToAnswer' THEN CASE
        WHEN state = 'requested' THEN 'begins'
        WHEN state IN ('accepted', 'declined', 'inProgress') THEN 'ends'
        WHEN state IN ('failed', 'cancelled', 'completed') THEN 'stops' END
      ELSE CASE
        WHEN state = 'accepted' THEN 'begins'
        WHEN state IN ('inProgress', 'completed') THEN 'ends'
        WHEN state IN ('failed', 'cancelled', 'declined') THEN 'stops' END
    END AS meaning
  FROM moves JOIN (VALUES ('seat', 'waitlistToSeat'), ('loan', 'waitingToLoan'),
    ('handoff', 'handoffToAnswer'), ('handoff', 'handoffToStart')) AS t(thing, stage) USING (thing)
  WHERE day IS NOT NULL),
numbered AS (
  SELECT *, count(*) FILTER (WHERE meaning <> 'begins') OVER (
      PARTITION BY workspace, stage, person, key ORDER BY line
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS which
  FROM meant WHERE meaning IS NOT NULL)
SELECT workspace, stage, person, key, min_by(day, line) FILTER (WHERE meaning = 'begins') AS since,
  max(day) FILTER (WHERE meaning = 'ends') AS ended,
  count(*) FILTER (WHERE meaning = 'stops') > 0 AS stopped
FROM numbered GROUP BY workspace, stage, person, key, which
HAVING count(*) FILTER (WHERE meaning = 'begins') > 0;

-- From the waiting list to a seat. Those wait whose session is still to come.
CREATE OR REPLACE VIEW waits_for_seat AS
SELECT w.workspace, s.project, w.stage, w.person, w.since, w.ended
FROM waits_of_moves w JOIN sessions_of_projects s ON s.workspace = w.workspace AND s.session = w.key, asked
WHERE w.stage = 'waitlistToSeat' AND NOT stopped
  AND (ended IS NOT NULL OR (NOT is_cancelled AND s.day >= asked.until));

-- From wanting a scarce thing to having it.
CREATE OR REPLACE VIEW waits_for_loan AS
WITH counted AS (
  SELECT '' AS project, workspace, person, resource FROM loans
  UNION ALL
  SELECT project, l.workspace, person, resource
  FROM loans l JOIN resources USING (workspace, resource) JOIN project_parts USING (workspace, programme)
  UNION ALL
  SELECT project, l.workspace, person, resource
  FROM loans l LEFT JOIN resources r USING (workspace, resource)
    JOIN people_of_projects USING (workspace, person)
  WHERE r.programme IS NULL AND project <> '')
SELECT w.workspace, project, w.stage, w.person, w.since, w.ended
FROM waits_of_moves w JOIN counted c
  ON c.workspace = w.workspace AND c.person = w.person AND c.resource = w.key
WHERE w.stage = 'waitingToLoan' AND NOT stopped;

-- From asking a partner to a yes or a no, and from the yes to the start.
CREATE OR REPLACE VIEW waits_for_partner AS
SELECT w.workspace, project, w.stage, w.person, w.since, w.ended
FROM waits_of_moves w JOIN handoffs_of_projects h
  ON h.workspace = w.workspace AND h.person = w.person AND h.handoff = w.key
WHERE w.stage IN ('handoffToAnswer', 'handoffToStart') AND NOT stopped;
