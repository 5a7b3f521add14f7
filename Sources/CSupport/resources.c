#include "resources.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed, which every C23 compiler has

// A row a file, in alphabetical order; what participants read, the SQL for analysts and the words of
// the program have their rows in files of their own. All are texts: they hold no zero, so the one put
// behind them says where they end. A test walks Resources/ and fails when a file has no row here.
static const struct {
  const char *name;
  const unsigned char *bytes;
} resources[] = {
#include "resources_for_participants.h"
#include "resources_for_analysts.h"
#include "resources_in_words.h"
  {"example/absences.txt", (const unsigned char[]){
#embed "../../Resources/example/absences.txt" suffix(, 0)
  }},
  {"example/activities.txt", (const unsigned char[]){
#embed "../../Resources/example/activities.txt" suffix(, 0)
  }},
  {"example/appointments.txt", (const unsigned char[]){
#embed "../../Resources/example/appointments.txt" suffix(, 0)
  }},
  {"example/cancellations.txt", (const unsigned char[]){
#embed "../../Resources/example/cancellations.txt" suffix(, 0)
  }},
  {"example/competences.txt", (const unsigned char[]){
#embed "../../Resources/example/competences.txt" suffix(, 0)
  }},
  {"example/contacts.txt", (const unsigned char[]){
#embed "../../Resources/example/contacts.txt" suffix(, 0)
  }},
  {"example/costs.txt", (const unsigned char[]){
#embed "../../Resources/example/costs.txt" suffix(, 0)
  }},
  {"example/enrolments.txt", (const unsigned char[]){
#embed "../../Resources/example/enrolments.txt" suffix(, 0)
  }},
  {"example/follow-ups.txt", (const unsigned char[]){
#embed "../../Resources/example/follow-ups.txt" suffix(, 0)
  }},
  {"example/funders.txt", (const unsigned char[]){
#embed "../../Resources/example/funders.txt" suffix(, 0)
  }},
  {"example/goals.txt", (const unsigned char[]){
#embed "../../Resources/example/goals.txt" suffix(, 0)
  }},
  {"example/handoffs.txt", (const unsigned char[]){
#embed "../../Resources/example/handoffs.txt" suffix(, 0)
  }},
  {"example/help.txt", (const unsigned char[]){
#embed "../../Resources/example/help.txt" suffix(, 0)
  }},
  {"example/insights.txt", (const unsigned char[]){
#embed "../../Resources/example/insights.txt" suffix(, 0)
  }},
  {"example/intervision.txt", (const unsigned char[]){
#embed "../../Resources/example/intervision.txt" suffix(, 0)
  }},
  {"example/municipalities.txt", (const unsigned char[]){
#embed "../../Resources/example/municipalities.txt" suffix(, 0)
  }},
  {"example/needs.txt", (const unsigned char[]){
#embed "../../Resources/example/needs.txt" suffix(, 0)
  }},
  {"example/next-actions.txt", (const unsigned char[]){
#embed "../../Resources/example/next-actions.txt" suffix(, 0)
  }},
  {"example/origins.txt", (const unsigned char[]){
#embed "../../Resources/example/origins.txt" suffix(, 0)
  }},
  {"example/outcomes.txt", (const unsigned char[]){
#embed "../../Resources/example/outcomes.txt" suffix(, 0)
  }},
  {"example/outreach.txt", (const unsigned char[]){
#embed "../../Resources/example/outreach.txt" suffix(, 0)
  }},
  {"example/partners.txt", (const unsigned char[]){
#embed "../../Resources/example/partners.txt" suffix(, 0)
  }},
  {"example/peers.txt", (const unsigned char[]){
#embed "../../Resources/example/peers.txt" suffix(, 0)
  }},
  {"example/places.txt", (const unsigned char[]){
#embed "../../Resources/example/places.txt" suffix(, 0)
  }},
  {"example/reasons.txt", (const unsigned char[]){
#embed "../../Resources/example/reasons.txt" suffix(, 0)
  }},
  {"example/referrers.txt", (const unsigned char[]){
#embed "../../Resources/example/referrers.txt" suffix(, 0)
  }},
  {"example/refusals.txt", (const unsigned char[]){
#embed "../../Resources/example/refusals.txt" suffix(, 0)
  }},
  {"example/staff.txt", (const unsigned char[]){
#embed "../../Resources/example/staff.txt" suffix(, 0)
  }},
  {"example/streets.txt", (const unsigned char[]){
#embed "../../Resources/example/streets.txt" suffix(, 0)
  }},
  {"example/strengths.txt", (const unsigned char[]){
#embed "../../Resources/example/strengths.txt" suffix(, 0)
  }},
  {"example/targets.txt", (const unsigned char[]){
#embed "../../Resources/example/targets.txt" suffix(, 0)
  }},
  {"example/task-givers.txt", (const unsigned char[]){
#embed "../../Resources/example/task-givers.txt" suffix(, 0)
  }},
  {"example/thresholds.txt", (const unsigned char[]){
#embed "../../Resources/example/thresholds.txt" suffix(, 0)
  }},
  {"example/tips.txt", (const unsigned char[]){
#embed "../../Resources/example/tips.txt" suffix(, 0)
  }},
  {"example/unknown.txt", (const unsigned char[]){
#embed "../../Resources/example/unknown.txt" suffix(, 0)
  }},
  {"example/vacancies.txt", (const unsigned char[]){
#embed "../../Resources/example/vacancies.txt" suffix(, 0)
  }},
  {"templates/mechelen-pilot.txt", (const unsigned char[]){
#embed "../../Resources/templates/mechelen-pilot.txt" suffix(, 0)
  }},
  {"templates/mobiel-arbeidsteam-gent.txt", (const unsigned char[]){
#embed "../../Resources/templates/mobiel-arbeidsteam-gent.txt" suffix(, 0)
  }},
  {"templates/samen-op-zoek-naar-werk.txt", (const unsigned char[]){
#embed "../../Resources/templates/samen-op-zoek-naar-werk.txt" suffix(, 0)
  }},
  {"templates/wijk-werken-zuiderkempen.txt", (const unsigned char[]){
#embed "../../Resources/templates/wijk-werken-zuiderkempen.txt" suffix(, 0)
  }},
  {"templates/zora-jobateliers.txt", (const unsigned char[]){
#embed "../../Resources/templates/zora-jobateliers.txt" suffix(, 0)
  }},
};

static const size_t count = sizeof resources / sizeof resources[0];

const unsigned char *samen_resource(const char *name, size_t *length) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(resources[i].name, name) == 0) {
      *length = strlen((const char *)resources[i].bytes);
      return resources[i].bytes;
    }
  }
  *length = 0;
  return NULL;
}

const char *samen_resource_name(size_t index) {
  return index < count ? resources[index].name : NULL;
}
