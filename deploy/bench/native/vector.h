/* Four channels at once: a lane is a channel, as in the kernel's AssemblyScript (services/metrology/kernel/assembly). */
#ifndef VECTOR_H
#define VECTOR_H
#include <math.h>
#include <string.h>

typedef float v4 __attribute__((vector_size(16)));
typedef double d4 __attribute__((vector_size(32)));
typedef int i4 __attribute__((vector_size(16)));

/* One sample or point: va vb vc vn, then ia ib ic in. */
typedef struct { v4 v, i; } frame;

static inline v4 splat(float x) { return (v4){x, x, x, x}; }
static inline d4 promote(v4 x) { return __builtin_convertvector(x, d4); }
static inline v4 magnitude(v4 x) { return (v4)((i4)x & (i4){0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff}); }
static inline v4 larger(v4 a, v4 b) {
  i4 first = a > b;
  return (v4)((first & (i4)a) | (~first & (i4)b));
}
static inline v4 root(v4 x) { return (v4){sqrtf(x[0]), sqrtf(x[1]), sqrtf(x[2]), sqrtf(x[3])}; }
static inline v4 line_to_line(v4 v) { return v - __builtin_shufflevector(v, v, 1, 2, 0, 3); }
static inline v4 residual(v4 i) {
  return i + __builtin_shufflevector(i, i, 1, 2, 0, 3) + __builtin_shufflevector(i, i, 2, 0, 1, 3);
}

#endif
