-- For the European Social Fund: where people were in the four weeks after they last left, and six months
-- after (points 3 and 4 of both Annexes I). Only what was noted since they last came in counts: an outcome
-- of that day too, a status only of a later day, as that of the day itself is what they came with.

-- Where an outcome brings someone; stopping does not say. Wijk-werken is looking for work.
CREATE OR REPLACE TABLE places_of_results AS
SELECT * FROM (VALUES ('job', 'working'), ('article60', 'working'), ('districtWork', 'searching'),
  ('training', 'elsewhere'), ('volunteering', 'elsewhere'), ('otherGuidance', 'elsewhere'))
AS t(result, place);

-- What began since, with its last day where that is known; an outcome of which was heard that it is over
-- lasted until the day before. `place`: where it brought them; NULL where that is not
-- said.
CREATE OR REPLACE VIEW esf_begun AS
WITH over AS (
  SELECT workspace, person, outcome, min(day) - 1 AS day FROM follow_ups
  WHERE NOT still_there GROUP BY ALL)
SELECT r.workspace, r.person, o.day AS since, least(lasts_until, over.day) AS last_day,
  place, result = 'training' AS is_training, is_qualified
FROM esf_records r JOIN outcomes o USING (workspace, person)
  LEFT JOIN places_of_results USING (result)
  LEFT JOIN over USING (workspace, person, outcome)
WHERE o.day >= returned
UNION ALL BY NAME
SELECT workspace, person, since, s.until AS last_day,
  CASE position WHEN 'employed' THEN 'working' WHEN 'unemployed' THEN 'searching'
    WHEN 'inactive' THEN 'inactive' END AS place, false AS is_training
FROM esf_records JOIN held_statuses s USING (workspace, person) WHERE since > returned
UNION ALL BY NAME
-- School as a status is training from the first day on.
SELECT workspace, person, since, s.until AS last_day, true AS is_training
FROM esf_records JOIN statuses s USING (workspace, person)
WHERE stands_as = 'studying' AND since >= returned;

-- Work that came to an end: whether they look for it again nobody said.
CREATE OR REPLACE VIEW esf_endings AS
SELECT workspace, person, last_day + 1 AS day, 'stopped' AS place FROM esf_begun
WHERE place = 'working' AND last_day IS NOT NULL;

-- The last of what happened counts alone; on the same day work before the rest, in this order.
CREATE OR REPLACE MACRO last_place(place, day) AS max_by(place,
  (day, -list_position(['working', 'searching', 'inactive', 'elsewhere', 'stopped'], place)));

-- The four weeks: the 28 days from the day they left, as far as they are there already.
CREATE OR REPLACE VIEW esf_windows AS
SELECT *, least(left_on + 28, today) AS window_end, (left_on + INTERVAL 6 MONTH)::DATE AS six_months_on
FROM esf_records WHERE left_on IS NOT NULL;

CREATE OR REPLACE VIEW esf_after_leaving AS
WITH happened AS (
  SELECT workspace, person, since AS day, place FROM esf_begun WHERE place IS NOT NULL
  UNION ALL FROM esf_endings)
SELECT workspace, person, last_place(place, day) AS place_on_leaving
FROM esf_windows JOIN happened USING (workspace, person) WHERE day <= window_end GROUP BY ALL;

CREATE OR REPLACE VIEW esf_gained AS
SELECT workspace, person, bool_or(is_qualified) AS is_qualified,
  bool_or(is_training AND coalesce(last_day >= left_on, true)) AS has_training
FROM esf_windows JOIN esf_begun USING (workspace, person) WHERE since <= window_end GROUP BY ALL;

-- What was heard half a year later. It is asked six months after the outcome, which mostly is some days
-- before the person leaves: from four weeks before the day on it counts.
CREATE OR REPLACE VIEW esf_heard AS
SELECT w.workspace, w.person, f.day, follow_up, is_improved,
  CASE WHEN still_there THEN place WHEN NOT still_there AND place IS NOT NULL THEN 'stopped' END
    AS place
FROM esf_windows w JOIN follow_ups f USING (workspace, person)
  JOIN outcomes USING (workspace, person, outcome) LEFT JOIN places_of_results USING (result)
WHERE moment = 'sixMonths' AND f.day BETWEEN six_months_on - 28 AND today;

-- What was noted on leaving says nothing about half a year later: what was heard then counts, what began
-- after the four weeks, what was to last until the day, and work that ended by then.
CREATE OR REPLACE VIEW esf_later AS
WITH happened AS (
  SELECT workspace, person, day, place FROM esf_heard WHERE place IS NOT NULL
  UNION ALL
  SELECT workspace, person, since, place FROM esf_windows JOIN esf_begun USING (workspace, person)
  WHERE place IS NOT NULL AND since <= six_months_on
    AND (since > left_on + 28 OR last_day >= six_months_on)
  UNION ALL
  SELECT workspace, person, day, place FROM esf_windows JOIN esf_endings USING (workspace, person)
  WHERE day <= six_months_on)
SELECT workspace, person, last_place(place, day) AS place_later FROM happened GROUP BY ALL;

CREATE OR REPLACE VIEW esf_improved AS
SELECT workspace, person, max_by(is_improved, (day, follow_up)) AS is_improved FROM esf_heard
WHERE is_improved IS NOT NULL GROUP BY ALL;
