// Gives the terminal back in working order, whatever ends the program.
#ifndef SAMEN_GUARD_H
#define SAMEN_GUARD_H

// Watches the signals that end, suspend or resize the program; call it before curses starts, since
// curses leaves alone what is already watched. `tty` is where the screen is; its settings are
// remembered now. `notice` is what a person reads after a crash: what happened, what is safe, what
// to do. Returns a descriptor on which each signal arrives as one byte, or -1 with errno set.
int samen_guard_install(int tty, const char *notice);

// From here on the terminal is ours: a crash or exit() writes `reset` to it and restores its
// settings. What is written to standard error waits, so that it does not land on the screen.
void samen_guard_take(const char *reset);

// The terminal is in order again (suspended, a child has it, closing): what waited is shown.
void samen_guard_give_back(void);

// A child has the terminal, or we are to be stopped: Ctrl-Z stops us too, and Ctrl-C is not for us.
void samen_guard_lend(void);

// Watches again after lending.
void samen_guard_reclaim(void);

// Stops watching: every signal does what it did before.
void samen_guard_remove(void);

#endif
