// Standard error, kept aside while a full screen is up.
#ifndef SAMEN_HELD_STDERR_H
#define SAMEN_HELD_STDERR_H

// Lets standard error wait in memory. Does nothing where it is a file: it disturbs nobody there.
void samen_hold_stderr(void);

// Shows what waited and lets standard error through again. Safe in a signal handler.
void samen_release_stderr(void);

#endif
