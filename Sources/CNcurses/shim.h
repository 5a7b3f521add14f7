// What Swift needs of ncursesw beyond what it imports by itself.
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <wchar.h>
#include <curses.h>

// Hidden by wchar.h unless _XOPEN_SOURCE is set.
int wcwidth(wchar_t character);

// From term.h, whose macros have the names of all terminal capabilities.
int setupterm(const char *term, int descriptor, int *found);

// Macros with a cast in them do not reach Swift.
static const attr_t samen_plain = WA_NORMAL;
static const attr_t samen_bold = WA_BOLD;
static const attr_t samen_dim = WA_DIM;
static const attr_t samen_italic = WA_ITALIC;
static const attr_t samen_underline = WA_UNDERLINE;
static const attr_t samen_reverse = WA_REVERSE;

// Global variables in C, which Swift 6 does not let us read.
static inline SCREEN *samen_newterm(const char *term) { return newterm(term, stdout, stdin); }
static inline WINDOW *samen_window(void) { return stdscr; }

// One cell; `pair` may be above 255, where setcchar wants it by pointer.
static inline int samen_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}
