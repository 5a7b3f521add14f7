// What Swift needs of ncursesw beyond what it imports by itself.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <wchar.h>
#include <curses.h>
