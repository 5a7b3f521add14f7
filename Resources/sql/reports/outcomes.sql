-- What people came to, and what was heard of it later.
--
-- onwardFlow: work or training, which the other rows count too. A follow-up is due four weeks or six
-- months after the outcome (Regulation (EU) 2021/1057, Annex I) and has to be done from then on; stopping
-- has none. Due, done of those, and there: the person is still where they went.

CREATE OR REPLACE VIEW report_outcomes AS
WITH heard AS (
  SELECT workspace, person, outcome, moment, max_by(coalesce(still_there, false), (day, follow_up))
    AS is_there
  FROM follow_ups, asked WHERE coalesce(day <= until, true) GROUP BY ALL),
each AS (
  SELECT o.workspace, o.person, o.outcome, result, is_durable, is_onward,
    result IS DISTINCT FROM 'stopped' AND o.day + 28 <= until AS due4,
    result IS DISTINCT FROM 'stopped' AND (o.day + INTERVAL 6 MONTH)::DATE <= until AS due6,
    four.is_there AS there4, six.is_there AS there6
  FROM period_outcomes o JOIN asked USING (project)
    LEFT JOIN heard four ON four.workspace = o.workspace AND four.person = o.person
      AND four.outcome = o.outcome AND four.moment = 'fourWeeks'
    LEFT JOIN heard six ON six.workspace = o.workspace AND six.person = o.person
      AND six.outcome = o.outcome AND six.moment = 'sixMonths'),
rows AS (
  SELECT each.*, list_position(words, result) AS place, result AS name
  FROM each, fields WHERE field = 'reached'
  UNION ALL
  SELECT each.* REPLACE (workspaces.workspace AS workspace), 90, 'onwardFlow'
  FROM workspaces LEFT JOIN each ON each.workspace = workspaces.workspace AND is_onward
  UNION ALL
  SELECT each.* REPLACE (workspaces.workspace AS workspace), 91, 'total'
  FROM workspaces LEFT JOIN each ON each.workspace = workspaces.workspace)
SELECT workspace, name AS result, count(outcome) AS outcomes, count(DISTINCT person) AS people,
  count(*) FILTER (WHERE is_durable) AS durable,
  count(*) FILTER (WHERE due4) AS "fourWeeksDue",
  count(there4) FILTER (WHERE due4) AS "fourWeeksDone",
  count(*) FILTER (WHERE due4 AND there4) AS "fourWeeksThere",
  count(*) FILTER (WHERE due6) AS "sixMonthsDue",
  count(there6) FILTER (WHERE due6) AS "sixMonthsDone",
  count(*) FILTER (WHERE due6 AND there6) AS "sixMonthsThere"
FROM rows GROUP BY workspace, place, name ORDER BY workspace, place;
