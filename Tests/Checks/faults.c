/* Counts the calls that a program makes on files under a folder, and fails one of them, or all from
   there on. To be loaded before the program's own libraries (LD_PRELOAD); faults.py builds and drives it.

   FAULTS_UNDER  the folder; other files are let be
   FAULTS_AT     the number of the call that fails, from 1; 0 fails none
   FAULTS_ERRNO  what it fails with
   FAULTS_MODE   once | onward | short (half of a read or write is done) | full (half of a write is
                 done, then every write and sync fails) | kill (the program is killed before the call)
   FAULTS_TALLY  a file of 16 bytes: how many calls were counted, and how many were failed */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum kind { OTHER, READS, WRITES, SYNCS };
enum mode { ONCE, ONWARD, SHORT, FULL, KILL };

/* Half of what was asked is to be done. */
#define HALF (-2)

static const char *under;
static size_t under_length;
static uint64_t at;
static int fault;
static enum mode mode;
static uint64_t unshared[2];
static uint64_t *tally = unshared;

__attribute__((constructor)) static void begin(void) {
  const char *name = getenv("FAULTS_MODE"), *path = getenv("FAULTS_TALLY");
  under = getenv("FAULTS_UNDER");
  if (!under || !name || !path) return;
  under_length = strlen(under);
  at = strtoull(getenv("FAULTS_AT"), NULL, 10);
  fault = atoi(getenv("FAULTS_ERRNO"));
  mode = !strcmp(name, "once") ? ONCE : !strcmp(name, "onward") ? ONWARD
       : !strcmp(name, "short") ? SHORT : !strcmp(name, "full") ? FULL : KILL;
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
  if (file == -1) _exit(99);
  void *shared = mmap(NULL, 16, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  syscall(SYS_close, file);
  if (shared == MAP_FAILED) _exit(99);
  tally = shared;
}

static int is_under(const char *path) {
  return !strncmp(path, under, under_length) && (path[under_length] == '/' || !path[under_length]);
}

static int descriptor_is_under(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = syscall(SYS_readlink, link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_under(path);
}

static int name_is_under(int folder, const char *name) {
  if (!name) return 0;
  if (*name == '/') return is_under(name);
  if (folder != AT_FDCWD) return descriptor_is_under(folder);
  char path[4096];
  return getcwd(path, sizeof path) && is_under(path);
}

/* 0 to let the call through, -1 where it is to fail with errno, HALF. */
static int meets(enum kind kind) {
  int counts = mode == SHORT ? kind == READS || kind == WRITES
             : mode == FULL ? kind == WRITES || kind == SYNCS : 1;
  if (!counts) return 0;
  uint64_t number = __atomic_add_fetch(&tally[0], 1, __ATOMIC_SEQ_CST);
  int goes_on = mode == ONWARD || mode == FULL;
  if (!at || number < at || (number > at && !goes_on)) return 0;
  __atomic_add_fetch(&tally[1], 1, __ATOMIC_SEQ_CST);
  if (mode == KILL) syscall(SYS_kill, getpid(), SIGKILL);
  if (mode == SHORT || (mode == FULL && number == at && kind == WRITES)) return HALF;
  errno = fault;
  return -1;
}

static int file_meets(int file, enum kind kind) {
  return under && descriptor_is_under(file) ? meets(kind) : 0;
}

static int name_meets(int folder, const char *name) {
  return under && name_is_under(folder, name) ? meets(OTHER) : 0;
}

static size_t half(size_t count) { return count > 1 ? count / 2 : count; }

/* The next function of this name: the one of the C library. */
#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define MODE_ARGUMENT \
  mode_t bits = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list list; \
    va_start(list, flags); \
    bits = va_arg(list, mode_t); \
    va_end(list); \
  }

#define OPENING(name) \
  int name(const char *path, int flags, ...) { \
    MODE_ARGUMENT REAL(name); \
    return name_meets(AT_FDCWD, path) ? -1 : real(path, flags, bits); \
  }
#define OPENING_AT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    MODE_ARGUMENT REAL(name); \
    return name_meets(folder, path) ? -1 : real(folder, path, flags, bits); \
  }
OPENING(open)
OPENING(open64)
OPENING_AT(openat)
OPENING_AT(openat64)

int __openat_2(int folder, const char *path, int flags);
int __openat64_2(int folder, const char *path, int flags);
int __open_2(const char *path, int flags);
int __open64_2(const char *path, int flags);
#define OPENING_2(name) \
  int name(const char *path, int flags) { \
    REAL(name); \
    return name_meets(AT_FDCWD, path) ? -1 : real(path, flags); \
  }
#define OPENING_AT_2(name) \
  int name(int folder, const char *path, int flags) { \
    REAL(name); \
    return name_meets(folder, path) ? -1 : real(folder, path, flags); \
  }
OPENING_2(__open_2)
OPENING_2(__open64_2)
OPENING_AT_2(__openat_2)
OPENING_AT_2(__openat64_2)

#define STREAM(name) \
  FILE *name(const char *path, const char *how) { \
    REAL(name); \
    return name_meets(AT_FDCWD, path) ? NULL : real(path, how); \
  }
STREAM(fopen)
STREAM(fopen64)

/* `found` is what meets() said; a call that is to be halved gets `count` halved. */
#define HALVED(found, count) ((found) == HALF ? half(count) : (count))

#define READING(name, offset_type) \
  ssize_t name(int file, void *buffer, size_t count, offset_type offset) { \
    REAL(name); \
    int found = file_meets(file, READS); \
    return found == -1 ? -1 : real(file, buffer, HALVED(found, count), offset); \
  }
READING(pread, off_t)
READING(pread64, off64_t)

ssize_t read(int file, void *buffer, size_t count) {
  REAL(read);
  int found = file_meets(file, READS);
  return found == -1 ? -1 : real(file, buffer, HALVED(found, count));
}

ssize_t write(int file, const void *buffer, size_t count) {
  REAL(write);
  int found = file_meets(file, WRITES);
  return found == -1 ? -1 : real(file, buffer, HALVED(found, count));
}

#define WRITING(name, offset_type) \
  ssize_t name(int file, const void *buffer, size_t count, offset_type offset) { \
    REAL(name); \
    int found = file_meets(file, WRITES); \
    return found == -1 ? -1 : real(file, buffer, HALVED(found, count), offset); \
  }
WRITING(pwrite, off_t)
WRITING(pwrite64, off64_t)

/* Calls on a descriptor that are done or are not. */
#define ON_FILE(kind, name, parameters, ...) \
  int name parameters { \
    REAL(name); \
    return file_meets(file, kind) ? -1 : real(__VA_ARGS__); \
  }
ON_FILE(SYNCS, fsync, (int file), file)
ON_FILE(SYNCS, fdatasync, (int file), file)
ON_FILE(OTHER, ftruncate, (int file, off_t length), file, length)
ON_FILE(OTHER, ftruncate64, (int file, off64_t length), file, length)
ON_FILE(OTHER, fchmod, (int file, mode_t bits), file, bits)
ON_FILE(OTHER, fstat, (int file, struct stat *status), file, status)
ON_FILE(OTHER, fstat64, (int file, struct stat64 *status), file, status)

int flock(int file, int how) {
  REAL(flock);
  /* Giving a lock back does not fail on a file that is open. */
  return !(how & LOCK_UN) && file_meets(file, OTHER) ? -1 : real(file, how);
}

/* Calls on a name in a folder. */
#define ON_NAME(name, parameters, folder, path, ...) \
  int name parameters { \
    REAL(name); \
    return name_meets(folder, path) ? -1 : real(__VA_ARGS__); \
  }
ON_NAME(rename, (const char *old, const char *new), AT_FDCWD, new, old, new)
ON_NAME(renameat, (int from, const char *old, int to, const char *new), to, new, from, old, to, new)
ON_NAME(renameat2, (int from, const char *old, int to, const char *new, unsigned how), to, new,
        from, old, to, new, how)
ON_NAME(mkdir, (const char *path, mode_t bits), AT_FDCWD, path, path, bits)
ON_NAME(mkdirat, (int folder, const char *path, mode_t bits), folder, path, folder, path, bits)
ON_NAME(unlink, (const char *path), AT_FDCWD, path, path)
ON_NAME(unlinkat, (int folder, const char *path, int how), folder, path, folder, path, how)
ON_NAME(rmdir, (const char *path), AT_FDCWD, path, path)
ON_NAME(linkat, (int from, const char *old, int to, const char *new, int how), to, new,
        from, old, to, new, how)
ON_NAME(fchmodat, (int folder, const char *path, mode_t bits, int how), folder, path,
        folder, path, bits, how)
ON_NAME(truncate, (const char *path, off_t length), AT_FDCWD, path, path, length)
ON_NAME(access, (const char *path, int how), AT_FDCWD, path, path, how)
ON_NAME(stat, (const char *path, struct stat *status), AT_FDCWD, path, path, status)
ON_NAME(lstat, (const char *path, struct stat *status), AT_FDCWD, path, path, status)
ON_NAME(fstatat, (int folder, const char *path, struct stat *status, int how), folder, path,
        folder, path, status, how)

DIR *opendir(const char *path) {
  REAL(opendir);
  return name_meets(AT_FDCWD, path) ? NULL : real(path);
}

DIR *fdopendir(int file) {
  REAL(fdopendir);
  return file_meets(file, OTHER) ? NULL : real(file);
}

struct dirent *readdir(DIR *stream) {
  REAL(readdir);
  return file_meets(dirfd(stream), OTHER) ? NULL : real(stream);
}

struct dirent64 *readdir64(DIR *stream) {
  REAL(readdir64);
  return file_meets(dirfd(stream), OTHER) ? NULL : real(stream);
}
