/*
 * The arithmetic of the metrology kernel in C, as a measure of what a processor can do: the same chain as the kernel's
 * AssemblyScript for a wye at 50 Hz and 256 samples a cycle, window by window, at a known frequency.
 *
 * usage: kernel TABLES SAMPLES START STEP ROUNDS
 * TABLES: taps (128 rows of 3 x 4 coefficients and differences), twiddles, join twiddles, cycle twiddles (32-bit floats),
 * then 17 coefficients of the flickermeter (64-bit). SAMPLES: interleaved 32-bit floats. Prints signal seconds (at 12,800
 * samples a second) for each second of processor time, and values to compare.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "vector.h"
#include "spectrum.h"

enum { PER_CYCLE = 256, POINTS = CYCLES * PER_CYCLE, TAPS = 10, SECOND_ORDER = 5, DECIMATION = 13, HISTORY = 280 };

static float tap_table[128][3][2][4], cycle_twiddles[PER_CYCLE];
static double flicker_coefficients[17];
static frame points[POINTS];
static v4 earlier[3];
static d4 high_pass_state, flicker_state[SECOND_ORDER][2], flicker_reference, flicker_smoothed, flicker_squares;
static int flicker_count;
/* The results of a window. They are not static, and every window ends with a barrier: a compiler that sees that nobody reads
 * them would leave out the work that they cost. */
v4 half_cycle_sums[2 * CYCLES][3], half_cycle_rms[2 * CYCLES][3];
v4 phasors_re[CYCLES][2], phasors_im[CYCLES][2], active[CYCLES], reactive[CYCLES], volts_rms[CYCLES], amperes_rms[CYCLES];
d4 window_sums[3], energy[CYCLES];
v4 peaks[2], transient_peaks;
v4 flicker_levels[2 * CYCLES];

/* Two points at a time share their taps where the step is a sample but for 1/640, as the kernel's do. */
static void resample_pairs(const frame *samples, uint64_t position, uint64_t step) {
  position += (step >> 1) - 0x80000000u;
  for (int n = 0; n < POINTS; n += 2, position += 2 * step) {
    uint32_t fraction = (uint32_t)position;
    const v4(*row)[2] = (const v4(*)[2])tap_table[fraction >> 25];
    v4 blend = splat((float)(fraction & 0x1ffffff) * (1.0f / 0x2000000));
    const frame *from = samples + (position >> 32) - TAPS / 2 + 1;
    v4 taps[3], v = splat(0), i = v, next_v = v, next_i = v;
    for (int k = 0; k < 3; k++) taps[k] = row[k][0] + blend * row[k][1];
    for (int k = 0; k < TAPS; k++) {
      v += taps[k >> 2][k & 3] * from[k].v, i += taps[k >> 2][k & 3] * from[k].i;
      next_v += taps[k >> 2][k & 3] * from[k + 1].v, next_i += taps[k >> 2][k & 3] * from[k + 1].i;
    }
    points[n] = (frame){v, i}, points[n + 1] = (frame){next_v, next_i};
  }
}

static void resample(const frame *samples, uint64_t position, uint64_t step) {
  if (llabs((int64_t)(step - 0x100000000ull)) < 0x100000000ull / 640) return resample_pairs(samples, position, step);
  for (int n = 0; n < POINTS; n++, position += step) {
    uint32_t fraction = (uint32_t)position;
    const v4(*row)[2] = (const v4(*)[2])tap_table[fraction >> 25];
    v4 blend = splat((float)(fraction & 0x1ffffff) * (1.0f / 0x2000000));
    const frame *from = samples + (position >> 32) - TAPS / 2 + 1;
    v4 taps[3], v = splat(0), i = splat(0);
    for (int k = 0; k < 3; k++) taps[k] = row[k][0] + blend * row[k][1];
    for (int k = 0; k < TAPS; k++) v += taps[k >> 2][k & 3] * from[k].v, i += taps[k >> 2][k & 3] * from[k].i;
    points[n] = (frame){v, i};
  }
}

static void measure_phasors(void) {
  const v4 scale = splat(1.4142135623730951f / PER_CYCLE);
  for (int cycle = 0; cycle < CYCLES; cycle++) {
    const frame *x = points + cycle * PER_CYCLE;
    v4 vr = splat(0), vi = vr, ir = vr, ii = vr;
    for (int k = 0; k < PER_CYCLE / 2; k++) {
      frame d = minus(x[k], x[k + PER_CYCLE / 2]);
      vr += d.v * cycle_twiddles[2 * k], vi -= d.v * cycle_twiddles[2 * k + 1];
      ir += d.i * cycle_twiddles[2 * k], ii -= d.i * cycle_twiddles[2 * k + 1];
    }
    phasors_re[cycle][0] = vr * scale, phasors_im[cycle][0] = vi * scale;
    phasors_re[cycle][1] = ir * scale, phasors_im[cycle][1] = ii * scale;
    reactive[cycle] = (vi * ir - vr * ii) * scale * scale;
  }
}

static void measure_points(void) {
  memset(window_sums, 0, sizeof window_sums);
  for (int half = 0; half < 2 * CYCLES; half++) {
    v4 sums[3] = {splat(0), splat(0), splat(0)};
    for (const frame *x = points + half * PER_CYCLE / 2, *end = x + PER_CYCLE / 2; x < end; x++) {
      v4 mixed = __builtin_shufflevector(line_to_line(x->v), residual(x->i), 0, 1, 2, 4);
      sums[0] += x->v * x->v, sums[1] += x->i * x->i, sums[2] += mixed * mixed;
    }
    for (int n = 0; n < 3; n++) {
      half_cycle_sums[half][n] = sums[n];
      half_cycle_rms[half][n] = root((earlier[n] + sums[n]) * splat(1.0f / PER_CYCLE));
      window_sums[n] += promote(sums[n]), earlier[n] = sums[n];
    }
  }
  const v4 scale = splat(1.0f / PER_CYCLE);
  for (int cycle = 0; cycle < CYCLES; cycle++) {
    v4 v = splat(0), i = v, p = v;
    for (const frame *x = points + cycle * PER_CYCLE, *end = x + PER_CYCLE; x < end; x++)
      v += x->v * x->v, i += x->i * x->i, p += x->v * x->i;
    active[cycle] = p * scale, volts_rms[cycle] = root(v * scale), amperes_rms[cycle] = root(i * scale);
  }
}

/* Sums of voltage times current between two positions; a sample that one divides counts in proportion. */
static d4 sum_products(const frame *samples, double from, double through) {
  long first = (long)ceil(from), end = (long)floor(through);
  d4 total = promote(samples[first - 1].v * samples[first - 1].i * splat((float)(first - from)));
  while (first < end) {
    long run = first + 16 < end ? first + 16 : end;
    v4 sum = splat(0);
    for (; first < run; first++) sum += samples[first].v * samples[first].i;
    total += promote(sum);
  }
  return total + promote(samples[end].v * samples[end].i * splat((float)(through - end)));
}

static void measure_peaks(const frame *samples, long from, long through) {
  v4 v = splat(0), i = v, step = v;
  for (long n = from; n < through; n++) {
    v = larger(v, magnitude(samples[n].v)), i = larger(i, magnitude(samples[n].i));
    step = larger(step, magnitude(samples[n].v - samples[n - PER_CYCLE].v));
  }
  peaks[0] = v, peaks[1] = i, transient_peaks = step;
}

static int all_sound(const frame *samples, long count) {
  i4 sound = {-1, -1, -1, -1};
  for (long n = 0; n < count; n++)
    sound &= (magnitude(samples[n].v) <= splat(1e8f)) & (magnitude(samples[n].i) <= splat(1e8f));
  return sound[0] & sound[1] & sound[2] & sound[3];
}

/* The sections with their gains left out, as the host of the kernel tells them: none multiplies with 1 or 0. */
static void flicker_step(void) {
  const double *c = flicker_coefficients, *end = c + 13;
  d4 square = flicker_squares / DECIMATION;
  flicker_reference += end[1] * (square - flicker_reference);
  d4 divisor = flicker_reference;
  for (int n = 0; n < 4; n++) divisor[n] = fmax(divisor[n], end[3]);
  d4 value = square / divisor - 1, out = value + high_pass_state;
  high_pass_state = -(value + c[0] * out), value = out;
  for (int n = 0; n < 3; n++, value = out) {
    out = value + flicker_state[n][0];
    flicker_state[n][0] = value + value + flicker_state[n][1] - c[1 + 2 * n] * out;
    flicker_state[n][1] = value - c[2 + 2 * n] * out;
  }
  out = value + flicker_state[3][0];
  flicker_state[3][0] = flicker_state[3][1] - c[7] * out;
  flicker_state[3][1] = -(value + c[8] * out), value = out;
  out = value + flicker_state[4][0];
  flicker_state[4][0] = c[9] * value + flicker_state[4][1] - c[11] * out;
  flicker_state[4][1] = c[10] * value - c[12] * out;
  flicker_smoothed += end[0] * (out * out - flicker_smoothed);
  flicker_squares = (d4){0, 0, 0, 0};
}

static void feed_flicker(const frame *samples, long from, long through, int level) {
  while (from < through) {
    long end = from + DECIMATION - flicker_count < through ? from + DECIMATION - flicker_count : through;
    v4 sum = splat(0);
    flicker_count += end - from;
    for (; from < end; from++) sum += samples[from].v * samples[from].v;
    flicker_squares += promote(sum);
    if (flicker_count == DECIMATION) flicker_step(), flicker_count = 0;
  }
  flicker_levels[level] = __builtin_convertvector(flicker_smoothed * flicker_coefficients[15], v4);
}

/* One window from the position `offset`; gives the position of the next. */
static double measure_window(const frame *samples, double offset, double step) {
  double cycle = step * PER_CYCLE, end = offset + CYCLES * cycle;
  resample(samples, (uint64_t)(offset * 4294967296.0 + 0.5), (uint64_t)(step * 4294967296.0 + 0.5));
  measure_phasors();
  measure_points();
  measure_spectrum(points, window_sums[0], window_sums[1]);
  for (int n = 0; n < CYCLES; n++) energy[n] = sum_products(samples, offset + n * cycle, offset + (n + 1) * cycle);
  measure_peaks(samples, (long)ceil(offset), (long)ceil(end));
  for (int half = 0; half < 2 * CYCLES; half++)
    feed_flicker(samples, (long)ceil(offset + half * cycle / 2), (long)ceil(offset + (half + 1) * cycle / 2), half);
  __asm__ volatile("" ::: "memory");
  return end;
}

static void *slurp(const char *path, long *bytes) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END), *bytes = ftell(file), rewind(file);
  void *data = aligned_alloc(64, (*bytes + 63) / 64 * 64);
  if (fread(data, 1, *bytes, file) != (size_t)*bytes) exit(2);
  fclose(file);
  return data;
}

int main(int count, char **arguments) {
  if (count != 6) return 2;
  long bytes;
  const char *at = slurp(arguments[1], &bytes);
  struct { void *into; size_t size; } tables[] = {{tap_table, sizeof tap_table}, {twiddles, sizeof twiddles},
    {join_twiddles, sizeof join_twiddles}, {cycle_twiddles, sizeof cycle_twiddles},
    {flicker_coefficients, sizeof flicker_coefficients}};
  for (int n = 0; n < 5; n++) memcpy(tables[n].into, at, tables[n].size), at += tables[n].size;
  const frame *source = slurp(arguments[2], &bytes);
  long frames = bytes / sizeof(frame), windows = 0;
  double start = atof(arguments[3]), step = atof(arguments[4]);
  /* The samples come in blocks and are copied and looked at, as those of a meter are. */
  static frame buffer[HISTORY + 2 * POINTS + 512];
  clock_t began = clock();
  for (int round = 0; round < atoi(arguments[5]); round++) {
    long held = 0, next = 0;
    double offset = start;
    while (next + 256 <= frames) {
      memcpy(buffer + held, source + next, 256 * sizeof(frame));
      if (!all_sound(buffer + held, 256)) return 1;
      held += 256, next += 256;
      if (held < offset + CYCLES * PER_CYCLE * step + TAPS) continue;
      double end = measure_window(buffer, offset, step);
      long dropped = (long)end - HISTORY;
      memmove(buffer, buffer + dropped, (held - dropped) * sizeof(frame));
      held -= dropped, offset = end - dropped, windows++;
    }
  }
  double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
  printf("%.1f %ld %.6f %.6f %.6f %.6f %.6f\n", windows * POINTS * step / 12800 / seconds, windows,
         sqrt(window_sums[0][0] / POINTS), active[0][0], harmonics[0][7], harmonics[4][49], flicker_levels[0][0]);
  return 0;
}
