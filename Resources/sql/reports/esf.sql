-- The common indicators of ESF+ 2021-2027 (Regulation (EU) 2021/1057, Annex I).
--
-- Each line: the code, the word, among whom, and what makes someone count. A person of whom nobody knows
-- is in `unknownAnswers`.

CREATE OR REPLACE VIEW esf_answers AS
SELECT workspace, gender, is_complete, esf_list([
  ('EECO01', 'esfTotal', is_entered, true),
  (NULL, 'esfComplete', is_entered, true),
  ('EECO02', 'esfUnemployed', is_entered, position = 'unemployed'),
  ('EECO03', 'esfLongTerm', is_entered, is_long_term),
  ('EECO04', 'esfInactive', is_entered, position = 'inactive'),
  ('EECO05', 'esfEmployed', is_entered, position = 'employed'),
  ('EECO06', 'esfBelow18', is_entered, age < 18),
  ('EECO07', 'esf18To29', is_entered, age BETWEEN 18 AND 29),
  ('EECO08', 'esfFrom55', is_entered, age >= 55),
  ('EECO09', 'esfIsced02', is_entered, schooling IN ('none', 'primary', 'lowerSecondary')),
  ('EECO10', 'esfIsced34', is_entered, schooling IN ('upperSecondary', 'postSecondary')),
  ('EECO11', 'esfIsced58', is_entered, schooling = 'higher'),
  ('EECO12', 'esfDisability', is_entered, disability),
  ('EECO13', 'esfThirdCountry', is_entered, third_country),
  ('EECO14', 'esfBackground', is_entered, foreign_background),
  ('EECO15', 'esfMinority', is_entered, minority),
  ('EECO16', 'esfHousing', is_entered, is_badly_housed),
  ('EECO17', 'esfRural', is_entered, rural),
  (NULL, 'esfLeft', is_left, true),
  ('EECR01', 'esfLeftSearching', is_left, left_searching),
  ('EECR02', 'esfLeftTraining', is_left, left_in_training),
  ('EECR03', 'esfLeftQualified', is_left, left_qualified),
  ('EECR04', 'esfLeftWorking', is_left, left_working),
  (NULL, 'esfSixMonths', is_left_six_months_ago, true),
  ('EECR05', 'esfWorksLater', is_left_six_months_ago, works_later),
  ('EECR06', 'esfImprovedLater', is_left_six_months_ago, improved_later)]) AS list
FROM workspaces LEFT JOIN esf_people USING (workspace);

CREATE OR REPLACE VIEW report_esf AS FROM esf_figures('esf_answers');
