// Which functions of a program are entered, in the order in which they first are: entries SYMBOLS OUT PROGRAM [ARGUMENT…]
// SYMBOLS has a line for each function, its address in the file (hexadecimal) and its name; OUT gets the names. A breakpoint stands at every entry until it is
// first met, so that the program runs at its usual speed from then on. Linux on x86-64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

static const unsigned char breakpoint = 0xcc;

struct entry {
    unsigned long address;
    char *name;
    unsigned char byte; // what stood there
    int met;
};

static struct entry *entries;
static size_t count;
static pid_t program;

static int by_address(const void *a, const void *b)
{
    unsigned long x = ((const struct entry *)a)->address, y = ((const struct entry *)b)->address;
    return x < y ? -1 : x > y;
}

static void read_symbols(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file) { perror(path); exit(1); }
    char *line = NULL;
    size_t size = 0, room = 0;
    while (getline(&line, &size, file) > 0) {
        char *space = strchr(line, ' ');
        if (!space) continue;
        space[1 + strcspn(space + 1, "\n")] = 0;
        if (count == room) entries = realloc(entries, (room = room ? room * 2 : 1 << 16) * sizeof *entries);
        entries[count++] = (struct entry){ strtoul(line, NULL, 16), strdup(space + 1), 0, 0 };
    }
    fclose(file);
    qsort(entries, count, sizeof *entries, by_address);
    // Functions that are the same share their code: one of them stands for all.
    size_t kept = 0;
    for (size_t at = 0; at < count; at++)
        if (kept == 0 || entries[kept - 1].address != entries[at].address) entries[kept++] = entries[at];
    count = kept;
}

// Where the program's file begins in its memory.
static unsigned long base_of(const char *path)
{
    char name[64], real[4096], *line = NULL;
    size_t size = 0;
    unsigned long base = 0;
    snprintf(name, sizeof name, "/proc/%d/maps", program);
    FILE *maps = fopen(name, "r");
    if (!maps || !realpath(path, real)) { perror(path); exit(1); }
    while (!base && getline(&line, &size, maps) > 0)
        if (strstr(line, real)) base = strtoul(line, NULL, 16);
    fclose(maps);
    return base;
}

static void set_breakpoints(int memory, unsigned long base)
{
    for (size_t at = 0; at < count; at++) {
        entries[at].address += base;
        if (pread(memory, &entries[at].byte, 1, entries[at].address) != 1 || pwrite(memory, &breakpoint, 1, entries[at].address) != 1) { perror("memory"); exit(1); }
    }
}

// A thread has met a breakpoint of ours: it goes on with what stood there. False for what is none. Two threads may meet one at the same moment.
static int go_on(pid_t thread, int memory, FILE *out)
{
    struct user_regs_struct registers;
    ptrace(PTRACE_GETREGS, thread, 0, &registers);
    struct entry wanted = { .address = registers.rip - 1 };
    struct entry *entry = bsearch(&wanted, entries, count, sizeof *entries, by_address);
    if (!entry) return 0;
    if (!entry->met) {
        entry->met = 1;
        pwrite(memory, &entry->byte, 1, entry->address);
        fprintf(out, "%s\n", entry->name);
        fflush(out);
    }
    registers.rip--;
    ptrace(PTRACE_SETREGS, thread, 0, &registers);
    return 1;
}

static void pass_on(int signal) { kill(program, signal); }

int main(int argc, char **argv)
{
    if (argc < 4) { fprintf(stderr, "entries SYMBOLS OUT PROGRAM [ARGUMENT...]\n"); return 2; }
    read_symbols(argv[1]);
    FILE *out = fopen(argv[2], "w");
    if (!out) { perror(argv[2]); return 1; }
    if ((program = fork()) == 0) {
        ptrace(PTRACE_TRACEME, 0, 0, 0);
        execv(argv[3], argv + 3);
        _exit(127);
    }
    signal(SIGTERM, pass_on);
    signal(SIGINT, pass_on);
    int status;
    waitpid(program, &status, 0);
    ptrace(PTRACE_SETOPTIONS, program, 0, PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
    char name[64];
    snprintf(name, sizeof name, "/proc/%d/mem", program);
    int memory = open(name, O_RDWR);
    set_breakpoints(memory, base_of(argv[3]));
    ptrace(PTRACE_CONT, program, 0, 0);
    for (pid_t thread; (thread = waitpid(-1, &status, __WALL)) > 0 || errno == EINTR;) {
        if (thread < 0 || !WIFSTOPPED(status)) {
            if (thread == program) return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
            continue;
        }
        // A new thread begins with a stop, and the one that made it tells of it: neither is a signal for the program.
        int signal = WSTOPSIG(status), ours = signal == SIGSTOP || (signal == SIGTRAP && (status >> 16 || go_on(thread, memory, out)));
        ptrace(PTRACE_CONT, thread, 0, ours ? 0 : signal);
    }
    return 0;
}
