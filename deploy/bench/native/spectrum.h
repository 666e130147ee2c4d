/* Harmonics of a window of 2560 points: five transforms of 512, joined for the wanted bins, and grouped by orders. */
#ifndef SPECTRUM_H
#define SPECTRUM_H
#include "vector.h"

enum { CYCLES = 10, ORDERS = 64, SHORT = 512, LEGS = 5, BINS = 736 };

static float twiddles[2 * SHORT], join_twiddles[LEGS - 1][2 * SHORT];
static frame scratch_a[SHORT], scratch_b[SHORT], shorts[LEGS][SHORT], bins[1024], mirrored[1024], powers[ORDERS * CYCLES];
static v4 current_scale, current_inverse;
/* Results, which every window must have: see kernel.c. */
float harmonics[8][ORDERS], interharmonics[8][ORDERS], harmonic_phasors[8][ORDERS][2];

static inline frame turned(frame z, const float *w) { return (frame){z.v * w[0] - z.i * w[1], z.v * w[1] + z.i * w[0]}; }
static inline frame plus(frame a, frame b) { return (frame){a.v + b.v, a.i + b.i}; }
static inline frame minus(frame a, frame b) { return (frame){a.v - b.v, a.i - b.i}; }
static inline frame times_i(frame a) { return (frame){-a.i, a.v}; }

/* Eight points `leg` apart to eight `out` apart, turned by multiples of the twiddle factor number w. */
static inline void butterfly(const frame *x, long leg, frame *y, long out, int w, int first) {
  frame z[8];
  for (int n = 0; n < 8; n++) {
    z[n] = x[n * leg];
    if (first) z[n].i *= current_scale;
  }
  frame s04 = plus(z[0], z[4]), d04 = minus(z[0], z[4]), s26 = plus(z[2], z[6]), d26 = times_i(minus(z[2], z[6]));
  frame s15 = plus(z[1], z[5]), d15 = minus(z[1], z[5]), s37 = plus(z[3], z[7]), d37 = times_i(minus(z[3], z[7]));
  frame e0 = plus(s04, s26), e2 = minus(s04, s26), e1 = minus(d04, d26), e3 = plus(d04, d26);
  frame o0 = plus(s15, s37), o2 = times_i(minus(s15, s37)), a1 = minus(d15, d37), a3 = plus(d15, d37);
  const v4 r = splat(0.70710678118654752f);
  frame o1 = {r * (a1.v + a1.i), r * (a1.i - a1.v)}, o3 = {r * (a3.i - a3.v), -r * (a3.v + a3.i)};
  y[0] = plus(e0, o0);
  y[out] = turned(plus(e1, o1), twiddles + 2 * w);
  y[2 * out] = turned(minus(e2, o2), twiddles + 4 * w);
  y[3 * out] = turned(plus(e3, o3), twiddles + 6 * w);
  y[4 * out] = turned(minus(e0, o0), twiddles + 8 * w);
  y[5 * out] = turned(minus(e1, o1), twiddles + 10 * w);
  y[6 * out] = turned(plus(e2, o2), twiddles + 12 * w);
  y[7 * out] = turned(minus(e3, o3), twiddles + 14 * w);
}

static void transform512(const frame *points, frame *into) {
  for (int p = 0; p < 64; p++) butterfly(points + LEGS * p, 64 * LEGS, scratch_a + 8 * p, 1, p, 1);
  for (int p = 0; p < 8; p++)
    for (int q = 0; q < 8; q++) butterfly(scratch_a + 8 * p + q, 64, scratch_b + 64 * p + q, 8, 8 * p, 0);
  for (int q = 0; q < 64; q++) butterfly(scratch_b + q, 64, into + q, 64, 0, 0);
}

static void join(void) {
  const v4 c72 = splat(0.30901699437494745f), c144 = splat(-0.8090169943749475f);
  const v4 s72 = splat(0.9510565162951535f), s144 = splat(0.5877852522924731f);
  for (int k = 0; k < SHORT; k++) {
    frame z0 = shorts[0][k], z[LEGS];
    for (int r = 1; r < LEGS; r++) z[r] = turned(shorts[r][k], join_twiddles[r - 1] + 2 * k);
    frame s14 = plus(z[1], z[4]), d14 = times_i(minus(z[1], z[4])), s23 = plus(z[2], z[3]), d23 = times_i(minus(z[2], z[3]));
    bins[k] = plus(z0, plus(s14, s23));
    frame even = {z0.v + s14.v * c72 + s23.v * c144, z0.i + s14.i * c72 + s23.i * c144};
    frame odd = {d14.v * s72 + d23.v * s144, d14.i * s72 + d23.i * s144};
    mirrored[512 - k] = plus(even, odd);
    if (k < 224) bins[512 + k] = minus(even, odd);
    if (k >= 288) {
      frame even3 = {z0.v + s14.v * c144 + s23.v * c72, z0.i + s14.i * c144 + s23.i * c72};
      frame odd3 = {d14.v * s144 - d23.v * s72, d14.i * s144 - d23.i * s72};
      mirrored[1024 - k] = plus(even3, odd3);
    }
  }
}

static void store_orders(float (*into)[ORDERS], int order, v4 v, v4 i) {
  for (int n = 0; n < 4; n++) into[n][order] = v[n], into[4 + n][order] = i[n];
}

static void group(void) {
  const v4 scale = splat(0.70710678118654752f / (256 * CYCLES)), current = scale * current_inverse;
  for (int k = 1; k < ORDERS * CYCLES; k++) {
    frame z = bins[k], m = mirrored[k];
    v4 vr = (z.v + m.v) * scale, vi = (z.i - m.i) * scale, ir = (z.i + m.i) * current, ii = (m.v - z.v) * current;
    powers[k] = (frame){vr * vr + vi * vi, ir * ir + ii * ii};
  }
  for (int order = 0; order < ORDERS; order++) {
    const frame *p = powers + order * CYCLES;
    if (order > 0) store_orders(harmonics, order, root(p[-1].v + p[0].v + p[1].v), root(p[-1].i + p[0].i + p[1].i));
    frame sum = p[2];
    for (int k = 3; k <= CYCLES - 2; k++) sum = plus(sum, p[k]);
    store_orders(interharmonics, order, root(sum.v), root(sum.i));
    frame z = bins[order * CYCLES], m = mirrored[order * CYCLES];
    v4 vr = (z.v + m.v) * scale, vi = (z.i - m.i) * scale, ir = (z.i + m.i) * current, ii = (m.v - z.v) * current;
    for (int n = 0; n < 4; n++) {
      harmonic_phasors[n][order][0] = vr[n], harmonic_phasors[n][order][1] = vi[n];
      harmonic_phasors[4 + n][order][0] = ir[n], harmonic_phasors[4 + n][order][1] = ii[n];
    }
  }
}

static void measure_spectrum(const frame *points, d4 volts, d4 amperes) {
  for (int n = 0; n < 4; n++) {
    float ratio = amperes[n] > 0 && volts[n] > 0 ? exp2f(floorf(log2f(sqrtf(volts[n] / amperes[n])))) : 1;
    current_scale[n] = ratio, current_inverse[n] = 1 / ratio;
  }
  for (int r = 0; r < LEGS; r++) transform512(points + r, shorts[r]);
  join();
  group();
}

#endif
