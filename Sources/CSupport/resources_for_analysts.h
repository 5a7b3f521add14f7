// The rows of resources.c for who works figures out elsewhere, with DuckDB.
  {"sql/doubles.sql", (const unsigned char[]){
#embed "../../Resources/sql/doubles.sql" suffix(, 0)
  }},
  {"sql/esf_entry.sql", (const unsigned char[]){
#embed "../../Resources/sql/esf_entry.sql" suffix(, 0)
  }},
  {"sql/esf_people.sql", (const unsigned char[]){
#embed "../../Resources/sql/esf_people.sql" suffix(, 0)
  }},
  {"sql/esf_results.sql", (const unsigned char[]){
#embed "../../Resources/sql/esf_results.sql" suffix(, 0)
  }},
  {"sql/heads.sql", (const unsigned char[]){
#embed "../../Resources/sql/heads.sql" suffix(, 0)
  }},
  {"sql/journal.sql", (const unsigned char[]){
#embed "../../Resources/sql/journal.sql" suffix(, 0)
  }},
  {"sql/kinds.sql", (const unsigned char[]){
#embed "../../Resources/sql/kinds.sql" suffix(, 0)
  }},
  {"sql/lines.sql", (const unsigned char[]){
#embed "../../Resources/sql/lines.sql" suffix(, 0)
  }},
  {"sql/period.sql", (const unsigned char[]){
#embed "../../Resources/sql/period.sql" suffix(, 0)
  }},
  {"sql/projects.sql", (const unsigned char[]){
#embed "../../Resources/sql/projects.sql" suffix(, 0)
  }},
  {"sql/reports/attendance.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/attendance.sql" suffix(, 0)
  }},
  {"sql/reports/calls.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/calls.sql" suffix(, 0)
  }},
  {"sql/reports/caseload.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/caseload.sql" suffix(, 0)
  }},
  {"sql/reports/competences.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/competences.sql" suffix(, 0)
  }},
  {"sql/reports/costs.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/costs.sql" suffix(, 0)
  }},
  {"sql/reports/dose.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/dose.sql" suffix(, 0)
  }},
  {"sql/reports/esf.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/esf.sql" suffix(, 0)
  }},
  {"sql/reports/esf2014.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/esf2014.sql" suffix(, 0)
  }},
  {"sql/reports/evaluation.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/evaluation.sql" suffix(, 0)
  }},
  {"sql/reports/funnel.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/funnel.sql" suffix(, 0)
  }},
  {"sql/reports/hours.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/hours.sql" suffix(, 0)
  }},
  {"sql/reports/modules.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/modules.sql" suffix(, 0)
  }},
  {"sql/reports/municipalities.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/municipalities.sql" suffix(, 0)
  }},
  {"sql/reports/outcomes.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/outcomes.sql" suffix(, 0)
  }},
  {"sql/reports/outreach.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/outreach.sql" suffix(, 0)
  }},
  {"sql/reports/overview.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/overview.sql" suffix(, 0)
  }},
  {"sql/reports/partners.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/partners.sql" suffix(, 0)
  }},
  {"sql/reports/referrals.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/referrals.sql" suffix(, 0)
  }},
  {"sql/reports/seats.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/seats.sql" suffix(, 0)
  }},
  {"sql/reports/selfrating.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/selfrating.sql" suffix(, 0)
  }},
  {"sql/reports/steps.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/steps.sql" suffix(, 0)
  }},
  {"sql/reports/survey.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/survey.sql" suffix(, 0)
  }},
  {"sql/reports/target.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/target.sql" suffix(, 0)
  }},
  {"sql/reports/thresholds.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/thresholds.sql" suffix(, 0)
  }},
  {"sql/reports/waiting.sql", (const unsigned char[]){
#embed "../../Resources/sql/reports/waiting.sql" suffix(, 0)
  }},
  {"sql/settings.sql", (const unsigned char[]){
#embed "../../Resources/sql/settings.sql" suffix(, 0)
  }},
  {"sql/stays.sql", (const unsigned char[]){
#embed "../../Resources/sql/stays.sql" suffix(, 0)
  }},
  {"sql/things.sql", (const unsigned char[]){
#embed "../../Resources/sql/things.sql" suffix(, 0)
  }},
  {"sql/waits.sql", (const unsigned char[]){
#embed "../../Resources/sql/waits.sql" suffix(, 0)
  }},
