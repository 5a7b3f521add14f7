// Ctrl-C during long work on the command line.
#ifndef SAMEN_INTERRUPT_H
#define SAMEN_INTERRUPT_H

// From here on the first Ctrl-C is only noted; a second one ends the program as it always does.
// Where whoever started us wants it ignored, it stays so.
void samen_interrupt_watch(void);

// 1 where Ctrl-C was pressed since, else 0.
int samen_interrupt_noted(void);

// Ctrl-C does again what it did before.
void samen_interrupt_leave(void);

#endif
