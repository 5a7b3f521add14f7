-- What happened in the period, for every project. What comes after the last day that is known is left out.

CREATE OR REPLACE VIEW period_sessions AS
SELECT s.* FROM sessions_of_projects s, asked WHERE in_period(day, first_day, last_day);

-- Held: not cancelled, its day has come, and it was closed or someone was there.
CREATE OR REPLACE VIEW held_sessions AS
SELECT s.* FROM period_sessions s, asked WHERE took_place AND day <= until;

-- Who was there, once for each session that was held.
CREATE OR REPLACE VIEW period_visits AS
SELECT v.* FROM visits v, asked
WHERE took_place AND known_in_period(day, first_day, last_day, until);

CREATE OR REPLACE VIEW period_contacts AS
SELECT c.* FROM contacts_of_projects c, asked
WHERE known_in_period(day, first_day, last_day, until);

-- Whom we spoke to, or saw at a session. It is something else than enrolled.
CREATE OR REPLACE VIEW reached AS
SELECT DISTINCT workspace, project, person FROM (
  SELECT workspace, project, person FROM period_contacts
  UNION ALL SELECT workspace, project, person FROM period_visits);

-- Whose enrolment began in the period.
CREATE OR REPLACE VIEW period_enrolments AS
SELECT e.* FROM enrolments_of_projects e, asked
WHERE since IS NOT NULL AND known_in_period(since, first_day, last_day, asked.until);

CREATE OR REPLACE VIEW period_referrals AS
SELECT r.* FROM referrals_of_projects r, asked
WHERE known_in_period(day, first_day, last_day, until);

CREATE OR REPLACE VIEW period_outcomes AS
SELECT o.* FROM outcomes_of_projects o, asked
WHERE day <= until AND in_period(day, first_day, last_day);
