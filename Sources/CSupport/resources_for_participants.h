// The rows of resources.c for what participants read, in languages of their own: the survey that goes
// round, messages and papers.
  {"kiosk/en.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/en.txt" suffix(, 0)
  }},
  {"kiosk/es.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/es.txt" suffix(, 0)
  }},
  {"kiosk/fr.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/fr.txt" suffix(, 0)
  }},
  {"kiosk/nl.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/nl.txt" suffix(, 0)
  }},
  {"kiosk/pl.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/pl.txt" suffix(, 0)
  }},
  {"kiosk/ro.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/ro.txt" suffix(, 0)
  }},
  {"kiosk/tr.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/tr.txt" suffix(, 0)
  }},
  {"kiosk/uk.txt", (const unsigned char[]){
#embed "../../Resources/kiosk/uk.txt" suffix(, 0)
  }},
  {"messages/ar.txt", (const unsigned char[]){
#embed "../../Resources/messages/ar.txt" suffix(, 0)
  }},
  {"messages/en.txt", (const unsigned char[]){
#embed "../../Resources/messages/en.txt" suffix(, 0)
  }},
  {"messages/es.txt", (const unsigned char[]){
#embed "../../Resources/messages/es.txt" suffix(, 0)
  }},
  {"messages/fr.txt", (const unsigned char[]){
#embed "../../Resources/messages/fr.txt" suffix(, 0)
  }},
  {"messages/nl.txt", (const unsigned char[]){
#embed "../../Resources/messages/nl.txt" suffix(, 0)
  }},
  {"messages/pl.txt", (const unsigned char[]){
#embed "../../Resources/messages/pl.txt" suffix(, 0)
  }},
  {"messages/ro.txt", (const unsigned char[]){
#embed "../../Resources/messages/ro.txt" suffix(, 0)
  }},
  {"messages/tr.txt", (const unsigned char[]){
#embed "../../Resources/messages/tr.txt" suffix(, 0)
  }},
  {"messages/uk.txt", (const unsigned char[]){
#embed "../../Resources/messages/uk.txt" suffix(, 0)
  }},
  {"papers/ar.txt", (const unsigned char[]){
#embed "../../Resources/papers/ar.txt" suffix(, 0)
  }},
  {"papers/calendar.css", (const unsigned char[]){
#embed "../../Resources/papers/calendar.css" suffix(, 0)
  }},
  {"papers/dark.css", (const unsigned char[]){
#embed "../../Resources/papers/dark.css" suffix(, 0)
  }},
  {"papers/en.txt", (const unsigned char[]){
#embed "../../Resources/papers/en.txt" suffix(, 0)
  }},
  {"papers/es.txt", (const unsigned char[]){
#embed "../../Resources/papers/es.txt" suffix(, 0)
  }},
  {"papers/fiche.css", (const unsigned char[]){
#embed "../../Resources/papers/fiche.css" suffix(, 0)
  }},
  {"papers/fr.txt", (const unsigned char[]){
#embed "../../Resources/papers/fr.txt" suffix(, 0)
  }},
  {"papers/nl.txt", (const unsigned char[]){
#embed "../../Resources/papers/nl.txt" suffix(, 0)
  }},
  {"papers/paper.css", (const unsigned char[]){
#embed "../../Resources/papers/paper.css" suffix(, 0)
  }},
  {"papers/pl.txt", (const unsigned char[]){
#embed "../../Resources/papers/pl.txt" suffix(, 0)
  }},
  {"papers/report.css", (const unsigned char[]){
#embed "../../Resources/papers/report.css" suffix(, 0)
  }},
  {"papers/ro.txt", (const unsigned char[]){
#embed "../../Resources/papers/ro.txt" suffix(, 0)
  }},
  {"papers/tips.css", (const unsigned char[]){
#embed "../../Resources/papers/tips.css" suffix(, 0)
  }},
  {"papers/tr.txt", (const unsigned char[]){
#embed "../../Resources/papers/tr.txt" suffix(, 0)
  }},
  {"papers/uk.txt", (const unsigned char[]){
#embed "../../Resources/papers/uk.txt" suffix(, 0)
  }},
