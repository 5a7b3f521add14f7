-- What is known, a table for each kind of thing, in the words of the design (section 7). Days are days,
-- minutes minutes, money euro cents. `first_line` is the order in which things were first said.

CREATE OR REPLACE TABLE workspaces AS SELECT DISTINCT workspace FROM fold.lines ORDER BY ALL;

CREATE OR REPLACE TABLE programmes AS
SELECT workspace, key AS programme, first_line, said['name'] AS name, said['parent'] AS parent,
  said['since']::DATE AS since, said['until']::DATE AS until, said['sessions']::INT AS sessions_agreed,
  said['budget']::BIGINT AS budget, from_json(said['municipalities'], '["VARCHAR"]') AS municipalities,
  said['hoursPerMonth']::INT AS hours_per_month, said['hoursPerYear']::INT AS hours_per_year,
  said['maxMonths']::INT AS max_months
FROM things WHERE thing = 'programme';

CREATE OR REPLACE TABLE targets AS
SELECT workspace, key AS target, first_line, said['programme'] AS programme,
  said['measure'] AS measure, said['goalCount']::BIGINT AS goal, said['since']::DATE AS since,
  said['until']::DATE AS until
FROM things WHERE thing = 'target';

CREATE OR REPLACE TABLE places AS
SELECT workspace, key AS place, first_line, said['name'] AS name, said['municipality'] AS municipality
FROM things WHERE thing = 'place';

CREATE OR REPLACE TABLE staff AS
SELECT workspace, key AS staff, first_line, said['name'] AS name, said['post'] AS post
FROM things WHERE thing = 'staff';

CREATE OR REPLACE TABLE partners AS
SELECT workspace, key AS partner, first_line, said['name'] AS name, said['does'] AS does
FROM things WHERE thing = 'partner';

CREATE OR REPLACE TABLE people AS
SELECT workspace, person, said['name'] AS name, said['on']::DATE AS registered_on,
  said['language'] AS language, said['municipality'] AS municipality
FROM things WHERE thing = 'person';

CREATE OR REPLACE TABLE enrolments AS
SELECT workspace, person, key AS programme, said['since']::DATE AS since, said['until']::DATE AS until,
  said['reason'] AS reason
FROM things WHERE thing = 'enrolment';

-- Who has someone in their care.
CREATE OR REPLACE TABLE assignments AS
SELECT workspace, person, key AS staff, said['since']::DATE AS since, said['until']::DATE AS until
FROM things WHERE thing = 'assignment';

CREATE OR REPLACE TABLE seats AS
SELECT workspace, person, key AS session, coalesce(said['seat'], 'released') AS seat,
  said['since']::DATE AS since
FROM things WHERE thing = 'seat';

CREATE OR REPLACE TABLE attendance AS
SELECT workspace, person, key AS session, said['status'] AS status,
  coalesce(said['status'] IN ('present', 'late'), false) AS is_there,
  coalesce(said['walkIn']::BOOLEAN, false) AS is_walk_in, said['minutes']::INT AS minutes,
  coalesce(said['role'], 'participant') AS role
FROM things WHERE thing = 'attendance';

-- Sessions, with how many participants were there. `filled`: places in the room that a participant took;
-- the heads, where more were counted than names. `took_place`: not cancelled, and closed or someone there.
CREATE OR REPLACE TABLE sessions AS
WITH there AS (
  SELECT workspace, session, count(*) AS participants FROM attendance
  WHERE is_there AND role = 'participant' GROUP BY ALL),
planned AS (
  SELECT workspace, key AS session, said['programme'] AS programme, said['day']::DATE AS day,
    said['start'] AS start, said['end'] AS ends,
    date_diff('minute', try_cast(said['start'] AS TIME), try_cast(said['end'] AS TIME)) AS minutes,
    said['theme'] AS theme, said['module'] AS module, said['place'] AS place,
    said['capacity']::INT AS capacity, said['headcount']::INT AS headcount,
    coalesce(said['cancelled']::BOOLEAN, false) AS is_cancelled,
    coalesce(said['closed']::BOOLEAN, false) AS is_closed
  FROM things WHERE thing = 'session')
SELECT *, greatest(coalesce(participants, 0), coalesce(headcount, 0)) AS filled,
  NOT is_cancelled AND day IS NOT NULL AND (is_closed OR filled > 0) AS took_place
FROM planned LEFT JOIN there USING (workspace, session);

CREATE OR REPLACE TABLE calls AS
SELECT workspace, person, key AS call, said['session'] AS session, said['on']::DATE AS day,
  said['result'] AS result
FROM things WHERE thing = 'call';

-- What a person is good at.
CREATE OR REPLACE TABLE strengths AS
SELECT workspace, person, key AS strength, said['on']::DATE AS day, said['text'] AS text
FROM things WHERE thing = 'strength';

CREATE OR REPLACE TABLE surveys AS
SELECT workspace, key AS survey, said['session'] AS session, said['highest']::INT AS highest,
  from_json(said['answers'], '["INT"]') AS answers
FROM things WHERE thing = 'survey';

CREATE OR REPLACE TABLE self_ratings AS
SELECT workspace, key AS self_rating, said['session'] AS session, said['autonomy']::INT AS autonomy,
  said['connection']::INT AS connection, said['mastery']::INT AS mastery
FROM things WHERE thing = 'selfRating';

CREATE OR REPLACE TABLE costs AS
SELECT workspace, key AS cost, said['amount']::BIGINT AS amount, said['programme'] AS programme,
  said['session'] AS session, said['item'] AS item, said['paidBy'] AS paid_by,
  coalesce(said['inKind']::BOOLEAN, false) AS is_in_kind, said['on']::DATE AS day
FROM things WHERE thing = 'cost';

-- Shifts at places where people are.
CREATE OR REPLACE TABLE outreaches AS
SELECT workspace, key AS outreach, said['on']::DATE AS day, said['programme'] AS programme,
  said['place'] AS place, coalesce(said['minutes']::INT, 0) AS minutes,
  coalesce(said['flyers']::INT, 0) AS flyers, coalesce(said['talks']::INT, 0) AS talks
FROM things WHERE thing = 'outreach';

-- Scarce things that can be lent.
CREATE OR REPLACE TABLE resources AS
SELECT workspace, key AS resource, said['name'] AS name, said['programme'] AS programme
FROM things WHERE thing = 'resource';

CREATE OR REPLACE TABLE loans AS
SELECT workspace, person, key AS resource, said['loan'] AS loan, said['since']::DATE AS since
FROM things WHERE thing = 'loan';

-- `day`: the day on which it came into this state; `begun_on`: the first that is known of it.
CREATE OR REPLACE TABLE handoffs AS
SELECT workspace, person, key AS handoff, said['partner'] AS partner, said['programme'] AS programme,
  coalesce(said['state'], 'draft') AS state, said['on']::DATE AS day
FROM things WHERE thing = 'handoff';

-- Confidential, from here on: only what the organisation itself holds.

CREATE OR REPLACE TABLE referrals AS
SELECT workspace, person, key AS referral, said['on']::DATE AS day, said['programme'] AS programme,
  said['partner'] AS partner, said['referredBy'] AS referred_by
FROM things WHERE thing = 'referral';

-- Talks and appointments. One that names no project has that of its shift. `is_held`: spoken to.
CREATE OR REPLACE TABLE contacts AS
SELECT c.workspace, person, key AS contact, said['on']::DATE AS day, said['way'] AS way,
  said['minutes']::INT AS minutes, coalesce(o.place, said['place']) AS place, said['staff'] AS staff,
  said['module'] AS module, from_json(said['domains'], '["VARCHAR"]') AS domains,
  coalesce(said['programme'], o.programme) AS programme, said['outreach'] AS outreach,
  said['on'] IS NOT NULL AND coalesce(said['appointment'], 'planned') = 'held' AS is_held
FROM things c
  LEFT JOIN outreaches o ON o.workspace = c.workspace AND o.outreach = said['outreach']
WHERE thing = 'contact';

CREATE OR REPLACE TABLE thresholds AS
SELECT workspace, person, key AS threshold, said['domain'] AS domain, said['on']::DATE AS day,
  coalesce(said['resolved']::BOOLEAN, false) AS is_resolved, said['until']::DATE AS resolved_on
FROM things WHERE thing = 'threshold';

CREATE OR REPLACE TABLE competences AS
SELECT workspace, person, key AS rating, first_line, said['name'] AS competence,
  said['level']::INT AS level, said['on']::DATE AS day
FROM things WHERE thing = 'competence';

CREATE OR REPLACE TABLE goals AS
SELECT workspace, person, key AS goal, said['text'] AS text, said['domain'] AS domain
FROM things WHERE thing = 'goal';

CREATE OR REPLACE TABLE steps AS
SELECT workspace, person, key AS step, said['goal'] AS goal, said['on']::DATE AS day,
  said['taker'] AS taker
FROM things WHERE thing = 'step';

CREATE OR REPLACE TABLE hours_worked AS
SELECT workspace, person, key AS hours, said['on']::DATE AS day, said['programme'] AS programme,
  coalesce(said['minutes']::INT, 0) AS minutes
FROM things WHERE thing = 'hours';

CREATE OR REPLACE TABLE outcomes AS
SELECT workspace, person, key AS outcome, said['reached'] AS result, said['on']::DATE AS day,
  said['programme'] AS programme, coalesce(said['durable']::BOOLEAN, false) AS is_durable,
  coalesce(said['reached'] IN ('job', 'training'), false) AS is_onward,
  said['until']::DATE AS lasts_until, said['qualified'] = 'yes' AS is_qualified
FROM things WHERE thing = 'outcome';

CREATE OR REPLACE TABLE follow_ups AS
SELECT workspace, person, key AS follow_up, said['outcome'] AS outcome, said['moment'] AS moment,
  said['on']::DATE AS day, said['stillThere']::BOOLEAN AS still_there,
  said['improved'] = 'yes' AS is_improved
FROM things WHERE thing = 'followUp';

-- What someone is before the law or an office, from a day to a day; open where it has no such day.
CREATE OR REPLACE TABLE statuses AS
SELECT workspace, person, key AS status, said['standsAs'] AS stands_as, said['since']::DATE AS since,
  said['until']::DATE AS until
FROM things WHERE thing = 'status';

-- What was asked of someone and answered. A yes or no that nobody answered is NULL: it is no "no".
CREATE OR REPLACE TABLE details AS
SELECT workspace, person, said['gender'] AS gender, said['birthDate']::DATE AS birth_date,
  said['schooling'] AS schooling, said['nationality'] AS nationality, said['housing'] AS housing,
  said['foreignBackground'] = 'yes' AS foreign_background, said['minority'] = 'yes' AS minority,
  said['disability'] = 'yes' AS disability, said['rural'] = 'yes' AS rural,
  said['disadvantage'] = 'yes' AS disadvantage
FROM things WHERE thing = 'detail';

-- What lines said of seats, loans and handoffs one after the other: only the last state is in the tables
-- above. `day` is the day they carry.
CREATE OR REPLACE TABLE moves AS
SELECT line, workspace, thing, person, key, kind, state, day
FROM (
  SELECT s.line, s.kind, h.workspace, h.thing, h.person, h.key,
    max(value ->> '$') FILTER (WHERE field IN ('seat', 'loan', 'state')) AS state,
    coalesce(
      max(value ->> '$') FILTER (WHERE field = 'since' AND h.thing <> 'handoff'),
      max(value ->> '$') FILTER (WHERE field = 'on'))::DATE AS day
  FROM fold.speaks_of s JOIN fold.shown h USING (entity) JOIN fold.sets v USING (line, entity)
  WHERE s.live AND h.thing IN ('seat', 'loan', 'handoff')
  GROUP BY ALL);
