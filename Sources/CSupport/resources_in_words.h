// The rows of resources.c for the words of the program: each catalogue in three languages.
  {"language/bindings.en.txt", (const unsigned char[]){
#embed "../../Resources/language/bindings.en.txt" suffix(, 0)
  }},
  {"language/bindings.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/bindings.fr.txt" suffix(, 0)
  }},
  {"language/bindings.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/bindings.nl.txt" suffix(, 0)
  }},
  {"language/calls.en.txt", (const unsigned char[]){
#embed "../../Resources/language/calls.en.txt" suffix(, 0)
  }},
  {"language/calls.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/calls.fr.txt" suffix(, 0)
  }},
  {"language/calls.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/calls.nl.txt" suffix(, 0)
  }},
  {"language/checkin.en.txt", (const unsigned char[]){
#embed "../../Resources/language/checkin.en.txt" suffix(, 0)
  }},
  {"language/checkin.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/checkin.fr.txt" suffix(, 0)
  }},
  {"language/checkin.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/checkin.nl.txt" suffix(, 0)
  }},
  {"language/commandline.en.txt", (const unsigned char[]){
#embed "../../Resources/language/commandline.en.txt" suffix(, 0)
  }},
  {"language/commandline.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/commandline.fr.txt" suffix(, 0)
  }},
  {"language/commandline.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/commandline.nl.txt" suffix(, 0)
  }},
  {"language/common.en.txt", (const unsigned char[]){
#embed "../../Resources/language/common.en.txt" suffix(, 0)
  }},
  {"language/common.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/common.fr.txt" suffix(, 0)
  }},
  {"language/common.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/common.nl.txt" suffix(, 0)
  }},
  {"language/configuration.en.txt", (const unsigned char[]){
#embed "../../Resources/language/configuration.en.txt" suffix(, 0)
  }},
  {"language/configuration.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/configuration.fr.txt" suffix(, 0)
  }},
  {"language/configuration.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/configuration.nl.txt" suffix(, 0)
  }},
  {"language/conflicts.en.txt", (const unsigned char[]){
#embed "../../Resources/language/conflicts.en.txt" suffix(, 0)
  }},
  {"language/conflicts.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/conflicts.fr.txt" suffix(, 0)
  }},
  {"language/conflicts.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/conflicts.nl.txt" suffix(, 0)
  }},
  {"language/daysoff.en.txt", (const unsigned char[]){
#embed "../../Resources/language/daysoff.en.txt" suffix(, 0)
  }},
  {"language/daysoff.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/daysoff.fr.txt" suffix(, 0)
  }},
  {"language/daysoff.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/daysoff.nl.txt" suffix(, 0)
  }},
  {"language/devices.en.txt", (const unsigned char[]){
#embed "../../Resources/language/devices.en.txt" suffix(, 0)
  }},
  {"language/devices.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/devices.fr.txt" suffix(, 0)
  }},
  {"language/devices.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/devices.nl.txt" suffix(, 0)
  }},
  {"language/doctor.en.txt", (const unsigned char[]){
#embed "../../Resources/language/doctor.en.txt" suffix(, 0)
  }},
  {"language/doctor.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/doctor.fr.txt" suffix(, 0)
  }},
  {"language/doctor.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/doctor.nl.txt" suffix(, 0)
  }},
  {"language/domain.en.txt", (const unsigned char[]){
#embed "../../Resources/language/domain.en.txt" suffix(, 0)
  }},
  {"language/domain.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/domain.fr.txt" suffix(, 0)
  }},
  {"language/domain.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/domain.nl.txt" suffix(, 0)
  }},
  {"language/export.en.txt", (const unsigned char[]){
#embed "../../Resources/language/export.en.txt" suffix(, 0)
  }},
  {"language/export.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/export.fr.txt" suffix(, 0)
  }},
  {"language/export.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/export.nl.txt" suffix(, 0)
  }},
  {"language/forms.en.txt", (const unsigned char[]){
#embed "../../Resources/language/forms.en.txt" suffix(, 0)
  }},
  {"language/forms.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/forms.fr.txt" suffix(, 0)
  }},
  {"language/forms.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/forms.nl.txt" suffix(, 0)
  }},
  {"language/front.en.txt", (const unsigned char[]){
#embed "../../Resources/language/front.en.txt" suffix(, 0)
  }},
  {"language/front.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/front.fr.txt" suffix(, 0)
  }},
  {"language/front.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/front.nl.txt" suffix(, 0)
  }},
  {"language/import.en.txt", (const unsigned char[]){
#embed "../../Resources/language/import.en.txt" suffix(, 0)
  }},
  {"language/import.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/import.fr.txt" suffix(, 0)
  }},
  {"language/import.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/import.nl.txt" suffix(, 0)
  }},
  {"language/kiosk.en.txt", (const unsigned char[]){
#embed "../../Resources/language/kiosk.en.txt" suffix(, 0)
  }},
  {"language/kiosk.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/kiosk.fr.txt" suffix(, 0)
  }},
  {"language/kiosk.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/kiosk.nl.txt" suffix(, 0)
  }},
  {"language/manual.en.txt", (const unsigned char[]){
#embed "../../Resources/language/manual.en.txt" suffix(, 0)
  }},
  {"language/manual.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/manual.fr.txt" suffix(, 0)
  }},
  {"language/manual.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/manual.nl.txt" suffix(, 0)
  }},
  {"language/overlays.en.txt", (const unsigned char[]){
#embed "../../Resources/language/overlays.en.txt" suffix(, 0)
  }},
  {"language/overlays.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/overlays.fr.txt" suffix(, 0)
  }},
  {"language/overlays.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/overlays.nl.txt" suffix(, 0)
  }},
  {"language/panes.en.txt", (const unsigned char[]){
#embed "../../Resources/language/panes.en.txt" suffix(, 0)
  }},
  {"language/panes.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/panes.fr.txt" suffix(, 0)
  }},
  {"language/panes.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/panes.nl.txt" suffix(, 0)
  }},
  {"language/papers.en.txt", (const unsigned char[]){
#embed "../../Resources/language/papers.en.txt" suffix(, 0)
  }},
  {"language/papers.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/papers.fr.txt" suffix(, 0)
  }},
  {"language/papers.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/papers.nl.txt" suffix(, 0)
  }},
  {"language/pictures.en.txt", (const unsigned char[]){
#embed "../../Resources/language/pictures.en.txt" suffix(, 0)
  }},
  {"language/pictures.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/pictures.fr.txt" suffix(, 0)
  }},
  {"language/pictures.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/pictures.nl.txt" suffix(, 0)
  }},
  {"language/privacy.en.txt", (const unsigned char[]){
#embed "../../Resources/language/privacy.en.txt" suffix(, 0)
  }},
  {"language/privacy.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/privacy.fr.txt" suffix(, 0)
  }},
  {"language/privacy.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/privacy.nl.txt" suffix(, 0)
  }},
  {"language/reports.en.txt", (const unsigned char[]){
#embed "../../Resources/language/reports.en.txt" suffix(, 0)
  }},
  {"language/reports.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/reports.fr.txt" suffix(, 0)
  }},
  {"language/reports.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/reports.nl.txt" suffix(, 0)
  }},
  {"language/sentences.en.txt", (const unsigned char[]){
#embed "../../Resources/language/sentences.en.txt" suffix(, 0)
  }},
  {"language/sentences.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/sentences.fr.txt" suffix(, 0)
  }},
  {"language/sentences.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/sentences.nl.txt" suffix(, 0)
  }},
  {"language/sharing.en.txt", (const unsigned char[]){
#embed "../../Resources/language/sharing.en.txt" suffix(, 0)
  }},
  {"language/sharing.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/sharing.fr.txt" suffix(, 0)
  }},
  {"language/sharing.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/sharing.nl.txt" suffix(, 0)
  }},
  {"language/together.en.txt", (const unsigned char[]){
#embed "../../Resources/language/together.en.txt" suffix(, 0)
  }},
  {"language/together.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/together.fr.txt" suffix(, 0)
  }},
  {"language/together.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/together.nl.txt" suffix(, 0)
  }},
  {"language/trouble.en.txt", (const unsigned char[]){
#embed "../../Resources/language/trouble.en.txt" suffix(, 0)
  }},
  {"language/trouble.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/trouble.fr.txt" suffix(, 0)
  }},
  {"language/trouble.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/trouble.nl.txt" suffix(, 0)
  }},
  {"language/workbench.en.txt", (const unsigned char[]){
#embed "../../Resources/language/workbench.en.txt" suffix(, 0)
  }},
  {"language/workbench.fr.txt", (const unsigned char[]){
#embed "../../Resources/language/workbench.fr.txt" suffix(, 0)
  }},
  {"language/workbench.nl.txt", (const unsigned char[]){
#embed "../../Resources/language/workbench.nl.txt" suffix(, 0)
  }},
