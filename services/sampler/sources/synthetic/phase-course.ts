import { Schedule } from "./schedule.ts";

/** The phase of the network at a sample, and how it goes on until the frequency takes another course. */
export interface PhaseState {
  /** Cycles since the first sample, without the whole ones. */
  cycles: number;
  /** Cycles from this sample to the next. */
  step: number;
  /** What `step` grows by with every sample. */
  stepGrowth: number;
  /** First sample at which the frequency takes another course. */
  until: number;
}

interface Piece {
  start: number;
  /** Cycles at its start, from the start of the round. */
  cycles: number;
  hz: number;
  /** Hz per sample. */
  slope: number;
}

/**
 * The integral of a piecewise linear frequency, in closed form: the phase at a sample depends on its index alone, not
 * on the samples before it.
 */
export class PhaseCourse {
  private readonly pieces: Piece[] = [];
  private readonly schedule: Schedule;
  private readonly rateHz: number;
  private readonly roundSamples: number;
  private readonly roundCycles: number;

  constructor(points: readonly { at: number; hz: number }[], everySeconds: number | undefined, rateHz: number) {
    this.rateHz = rateHz;
    const all = points[0].at > 0 ? [{ at: 0, hz: points[0].hz }, ...points] : points;
    this.schedule = new Schedule(
      all.map((point) => point.at),
      everySeconds,
      rateHz,
    );
    this.roundSamples = everySeconds === undefined ? Infinity : Math.max(1, Math.round(everySeconds * rateHz));
    let cycles = 0;
    for (const [i, point] of all.entries()) {
      const start = Math.round(point.at * rateHz);
      const next = all[i + 1];
      const samples = next ? Math.round(next.at * rateHz) - start : 0;
      const slope = samples > 0 ? (next.hz - point.hz) / samples : 0;
      this.pieces.push({ start, cycles, hz: point.hz, slope });
      cycles += (samples * (point.hz + (next?.hz ?? 0))) / 2 / rateHz;
    }
    this.roundCycles =
      this.roundSamples === Infinity ? 0 : this.cyclesInRound(this.roundSamples, this.pieces.length - 1) % 1;
  }

  at(n: number): PhaseState {
    const { index, until } = this.schedule.at(n);
    const round = this.schedule.round(n);
    const piece = this.pieces[index];
    const rounds = round === 0 ? 0 : round / this.roundSamples;
    const cycles = rounds * this.roundCycles + this.cyclesInRound(n - round, index);
    const hz = piece.hz + piece.slope * (n - round - piece.start);
    return {
      cycles: cycles % 1,
      step: (hz + piece.slope / 2) / this.rateHz,
      stepGrowth: piece.slope / this.rateHz,
      until,
    };
  }

  private cyclesInRound(sample: number, index: number): number {
    const { start, cycles, hz, slope } = this.pieces[index];
    const samples = sample - start;
    return cycles + (samples * (hz + (slope * samples) / 2)) / this.rateHz;
  }
}
