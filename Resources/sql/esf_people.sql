-- For the European Social Fund: everyone with what both lists of indicators ask, and how it is counted.

-- The results, of who left. Newly so: who was in school when they came in is not newly in training, and
-- who worked does not come to work. Who stopped working may look for it again or not.
CREATE OR REPLACE VIEW esf_people AS
WITH known AS (
  SELECT e.*, six_months_on,
    position = 'inactive' AND CASE WHEN place_on_leaving <> 'stopped'
      THEN place_on_leaving = 'searching' END AS left_searching,
    CASE WHEN is_in_school THEN false WHEN has_training THEN true
      WHEN place_on_leaving IS NOT NULL THEN false END AS left_in_training,
    is_qualified AS left_qualified,
    position <> 'employed' AND place_on_leaving = 'working' AS left_working,
    position <> 'employed' AND place_later = 'working' AS works_later,
    position = 'employed' AND is_improved AS improved_later
  FROM esf_entry e LEFT JOIN esf_windows USING (workspace, person)
    LEFT JOIN esf_after_leaving USING (workspace, person)
    LEFT JOIN esf_gained USING (workspace, person)
    LEFT JOIN esf_later USING (workspace, person)
    LEFT JOIN esf_improved USING (workspace, person))
SELECT k.*,
  is_disadvantaged AND (left_searching OR left_in_training OR left_qualified OR left_working)
    AS left_disadvantaged,
  -- Who came in counts in the period of the first day; results in that of the last.
  in_period(entered, first_day, last_day) AS is_entered,
  left_on IS NOT NULL AND in_period(left_on, first_day, last_day) AS is_left,
  is_left AND six_months_on <= k.today AS is_left_six_months_ago
FROM known k, asked;

-- An indicator: its code, its word, among whom it counts, and whether this person does.
CREATE OR REPLACE MACRO esf_list(indicators) AS
  indicators::STRUCT(code VARCHAR, indicator VARCHAR, pool BOOLEAN, answer BOOLEAN)[];

-- Each indicator with those who count, by gender. The total has everyone in it; all others only who has
-- complete base data. unknownAnswers: of how many in the pool it is not known; in the rows of the
-- complete, how many are not.
CREATE OR REPLACE MACRO esf_figures(answers) AS TABLE
WITH told AS (
  SELECT workspace, gender, is_complete, place, one.*,
    coalesce(one.pool AND one.answer AND (is_complete OR one.indicator = 'esfTotal'), false) AS counts
  FROM (
    SELECT workspace, gender, is_complete, unnest(list) AS one, generate_subscripts(list, 1) AS place
    FROM query_table(answers)))
SELECT workspace, code, indicator, count(*) FILTER (WHERE counts AND gender = 'woman') AS women,
  count(*) FILTER (WHERE counts AND gender = 'man') AS men,
  count(*) FILTER (WHERE counts AND gender = 'nonBinary') AS "nonBinary",
  count(*) FILTER (WHERE counts AND gender IS NULL) AS "genderUnknown",
  count(*) FILTER (WHERE counts) AS "inAll",
  CASE WHEN indicator = 'esfTotal' THEN NULL
    WHEN code IS NULL THEN count(*) FILTER (WHERE pool AND NOT is_complete)
    ELSE count(*) FILTER (WHERE pool AND answer IS NULL) END AS "unknownAnswers"
FROM told GROUP BY workspace, place, code, indicator ORDER BY workspace, place;
