-- The common indicators of ESF 2014-2020 (Regulation (EU) No 1304/2013, Annex I). CO12 to CO14, on
-- households, were dropped by Regulation (EU, Euratom) 2018/1046, article 273. The total has no code.
--
-- Who finished no level of school (ISCED 0) stands under CO17 here.

CREATE OR REPLACE VIEW esf2014_answers AS
SELECT workspace, gender, is_complete, esf_list([
  (NULL, 'esfTotal', is_entered, true),
  (NULL, 'esfComplete', is_entered, true),
  ('CO01', 'esfUnemployed', is_entered, position = 'unemployed'),
  ('CO02', 'esfLongTerm', is_entered, is_long_term),
  ('CO03', 'esfInactive', is_entered, position = 'inactive'),
  ('CO04', 'esfInactiveOutside', is_entered, is_inactive_outside_school),
  ('CO05', 'esfEmployed', is_entered, position = 'employed'),
  ('CO06', 'esfBelow25', is_entered, age < 25),
  ('CO07', 'esfAbove54', is_entered, age > 54),
  ('CO08', 'esfAbove54Outside', is_entered,
    age > 54 AND (position = 'unemployed' OR is_inactive_outside_school)),
  ('CO09', 'esfIsced12', is_entered, schooling IN ('primary', 'lowerSecondary')),
  ('CO10', 'esfIsced34', is_entered, schooling IN ('upperSecondary', 'postSecondary')),
  ('CO11', 'esfIsced58', is_entered, schooling = 'higher'),
  ('CO15', 'esfMigrant', is_entered, is_migrant_or_minority),
  ('CO16', 'esfDisability', is_entered, disability),
  ('CO17', 'esfOther', is_entered, is_otherwise_disadvantaged),
  ('CO18', 'esfHousing', is_entered, is_badly_housed),
  ('CO19', 'esfRural', is_entered, rural),
  (NULL, 'esfLeft', is_left, true),
  ('CR01', 'esfLeftSearching', is_left, left_searching),
  ('CR02', 'esfLeftTraining', is_left, left_in_training),
  ('CR03', 'esfLeftQualified', is_left, left_qualified),
  ('CR04', 'esfLeftWorking', is_left, left_working),
  ('CR05', 'esfLeftDisadvantaged', is_left, left_disadvantaged),
  (NULL, 'esfSixMonths', is_left_six_months_ago, true),
  ('CR06', 'esfWorksLater', is_left_six_months_ago, works_later),
  ('CR07', 'esfImprovedLater', is_left_six_months_ago, improved_later),
  ('CR08', 'esfWorksLaterAbove54', is_left_six_months_ago, age > 54 AND works_later),
  ('CR09', 'esfWorksLaterDisadvantaged', is_left_six_months_ago,
    is_disadvantaged AND works_later)]) AS list
FROM workspaces LEFT JOIN esf_people USING (workspace);

CREATE OR REPLACE VIEW report_esf2014 AS FROM esf_figures('esf2014_answers');
