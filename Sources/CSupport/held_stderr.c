#include "held_stderr.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

static int real_stderr = -1;

void samen_hold_stderr(void) {
  if (real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  int keep = dup(STDERR_FILENO);
  if (keep >= 0 && dup2(memory, STDERR_FILENO) >= 0) {
    real_stderr = keep;
  } else if (keep >= 0) {
    close(keep);
  }
  close(memory);
}

// A message may quote what somebody typed or sent us: no byte of it may drive the terminal.
static void make_harmless(unsigned char *bytes, ssize_t count, unsigned char *before) {
  for (ssize_t i = 0; i < count; i++) {
    unsigned char byte = bytes[i];
    int is_control = byte < 0x20 && byte != '\n' && byte != '\t';
    int is_c1 = *before == 0xC2 && byte >= 0x80 && byte <= 0x9F;
    if (is_control || is_c1 || byte == 0x7F) bytes[i] = '?';
    *before = byte;
  }
}

static int write_all(int descriptor, const unsigned char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return -1;
    bytes += written;
    count -= written;
  }
  return 0;
}

void samen_release_stderr(void) {
  if (real_stderr < 0) return;
  unsigned char bytes[1024], before = 0;
  off_t at = 0;
  ssize_t count;
  while ((count = pread(STDERR_FILENO, bytes, sizeof bytes, at)) > 0) {
    at += count;
    make_harmless(bytes, count, &before);
    if (write_all(real_stderr, bytes, count) < 0) break;
  }
  dup2(real_stderr, STDERR_FILENO);
  close(real_stderr);
  real_stderr = -1;
}
