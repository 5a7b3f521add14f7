#include "interrupt.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t noted;
static struct sigaction before;

static void note(int number) {
  (void)number;
  noted = 1;
}

void samen_interrupt_watch(void) {
  noted = 0;
  sigaction(SIGINT, NULL, &before);
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART | SA_RESETHAND;
  sigaction(SIGINT, &action, NULL);
}

int samen_interrupt_noted(void) { return noted; }

void samen_interrupt_leave(void) { sigaction(SIGINT, &before, NULL); }
