-- How many days people wait at every stage, and who waits now.
--
-- A wait counts by the day it began. median: the middle, or halfway between the two in the middle, in
-- tenths of a day. ninetieth: so many days or fewer for nine in ten (the nearest rank). Who still waits
-- stands with the days so far, the longest first, and is in none of the other numbers.

CREATE OR REPLACE VIEW report_waiting AS
WITH waits AS (
  SELECT workspace, project, stage, person, since, ended FROM waits_for_contact
  UNION ALL BY NAME SELECT workspace, project, stage, person, since, ended FROM waits_for_enrolment
  UNION ALL BY NAME SELECT workspace, project, stage, person, since, ended FROM waits_for_session
  UNION ALL BY NAME SELECT workspace, project, stage, person, since, ended FROM waits_for_seat
  UNION ALL BY NAME SELECT workspace, project, stage, person, since, ended FROM waits_for_partner
  UNION ALL BY NAME SELECT workspace, project, stage, person, since, ended FROM waits_for_loan
  UNION ALL BY NAME SELECT workspace, project, stage, person, since, ended FROM waits_for_outcome),
counted AS (
  SELECT workspace, stage, person,
    CASE WHEN ended <= until THEN greatest(0, ended - since) END AS days,
    CASE WHEN ended <= until THEN NULL ELSE until - since END AS days_so_far
  FROM waits JOIN asked USING (project)
  WHERE known_in_period(since, first_day, last_day, until)),
stages AS (
  SELECT * FROM workspaces, (VALUES (1, 'referralToContact'), (2, 'contactToEnrolment'),
    (3, 'enrolmentToSession'), (4, 'waitlistToSeat'), (5, 'handoffToAnswer'), (6, 'handoffToStart'),
    (7, 'waitingToLoan'), (8, 'endToOutcome')) AS t(place, stage)),
sorted AS (
  SELECT s.workspace, s.place, s.stage, list(days ORDER BY days) FILTER (WHERE days IS NOT NULL) AS days,
    list({person: person, days: days_so_far} ORDER BY days_so_far DESC, person)
      FILTER (WHERE days_so_far IS NOT NULL) AS waiting
  FROM stages s LEFT JOIN counted c ON c.workspace = s.workspace AND c.stage = s.stage
  GROUP BY ALL)
SELECT workspace, stage, coalesce(len(days), 0) AS measured,
  5 * (days[(len(days) + 1) // 2] + days[len(days) // 2 + 1]) AS median,
  days[(9 * len(days) + 9) // 10] AS ninetieth, days[len(days)] AS longest,
  coalesce(len(waiting), 0) AS "waitingNow", waiting AS "whoWaits"
FROM sorted ORDER BY workspace, place;
