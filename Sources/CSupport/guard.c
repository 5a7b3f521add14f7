#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "held_stderr.h"

// Signals the program answers in its own time.
static const int told[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
// Signals after which nothing of the program can be trusted any more.
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { TOLD = sizeof told / sizeof *told, FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction told_before[TOLD], fatal_before[FATAL];
// Stack overflow leaves no room on the ordinary stack to say so.
static char crash_stack[64 * 1024];
static stack_t stack_before;
static int pipe_ends[2] = {-1, -1};
static int terminal = -1;
static struct termios settings;
static char crash_notice[2048];
static char reset_bytes[256];
static volatile sig_atomic_t taken;

static void say(const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(terminal, text, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    left -= (size_t)written;
  }
}

// Only what POSIX allows in a signal handler. What was typed ahead is dropped: it was meant for us,
// and must not run as a command in the shell.
static void restore_terminal(void) {
  if (!taken) return;
  taken = 0;
  say(reset_bytes);
  tcflush(terminal, TCIFLUSH);
  tcsetattr(terminal, TCSANOW, &settings);
}

static void tell(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = error;
}

// SA_RESETHAND has already put the default back, so raising again ends the program as the fault
// would have: the exit status and the core dump are the real ones.
static void crash(int number) {
  signal(SIGTTOU, SIG_IGN);
  restore_terminal();
  samen_release_stderr();
  say(crash_notice);
  raise(number);
}

// exit() from anywhere, without closing the screen first.
static void leave(void) {
  restore_terminal();
  samen_release_stderr();
}

static void set_handler(int number, void (*handler)(int), int flags) {
  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(number, &action, NULL);
}

static void watch_told(void) {
  for (int i = 0; i < TOLD; i++) {
    // nohup, or a shell without job control: whoever started us wants these ignored.
    if (told_before[i].sa_handler != SIG_IGN) set_handler(told[i], tell, SA_RESTART);
  }
}

static void watch(void) {
  for (int i = 0; i < TOLD; i++) sigaction(told[i], NULL, &told_before[i]);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], NULL, &fatal_before[i]);
  watch_told();
  for (int i = 0; i < FATAL; i++) {
    set_handler(fatal[i], crash, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  }
}

int samen_guard_install(int tty, const char *notice) {
  static int leaving;
  if (pipe_ends[0] >= 0) return pipe_ends[0];
  if (tcgetattr(tty, &settings) < 0) return -1;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  terminal = tty;
  strncpy(crash_notice, notice, sizeof crash_notice - 1);
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, &stack_before);
  watch();
  if (!leaving) leaving = atexit(leave) == 0;
  return pipe_ends[0];
}

void samen_guard_take(const char *reset) {
  strncpy(reset_bytes, reset, sizeof reset_bytes - 1);
  samen_hold_stderr();
  taken = 1;
}

void samen_guard_give_back(void) {
  taken = 0;
  samen_release_stderr();
}

void samen_guard_lend(void) {
  for (int i = 0; i < TOLD; i++) {
    if (told[i] == SIGINT || told[i] == SIGQUIT) set_handler(told[i], SIG_IGN, 0);
    if (told[i] == SIGTSTP && told_before[i].sa_handler != SIG_IGN) {
      set_handler(SIGTSTP, SIG_DFL, 0);
    }
  }
}

void samen_guard_reclaim(void) { watch_told(); }

void samen_guard_remove(void) {
  if (pipe_ends[0] < 0) return;
  samen_guard_give_back();
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &told_before[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  sigaltstack(&stack_before, NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}
