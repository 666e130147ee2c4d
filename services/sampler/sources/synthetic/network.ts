import { channelCount } from "#schemas/samples.ts";
import { type Component, type Components, componentsOf } from "./components.ts";
import { addNoise } from "./noise.ts";
import { PhaseCourse, type PhaseState } from "./phase-course.ts";
import type { Scenario } from "./scenario.ts";
import { Occurrence, Schedule } from "./schedule.ts";

/**
 * Samples from one exact phase to the next. In between the waves turn by multiplication, which is fast and drifts by
 * some 1e-14. Runs start at multiples of this in the sample index (and where something changes), whatever is asked for:
 * so a sample is the same in every block.
 */
const runSamples = 128;

const turn = 2 * Math.PI;
const currentsFrom = 4;
const neutralCurrent = 7;

interface ScheduledEvent {
  occurrence: Occurrence;
  phases: number[];
  voltageGain: number;
  currentGain: number;
}

/** A network that a scenario describes. Every sample is a pure function of its index. */
export class Network {
  private readonly scenario: Scenario;
  private readonly components: Components;
  private readonly course: PhaseCourse;
  private readonly loads: Schedule;
  private readonly events: ScheduledEvent[];
  private readonly connected: boolean[];
  private readonly sines = new Float64Array(runSamples);
  private readonly cosines = new Float64Array(runSamples);
  private readonly values = Array.from({ length: channelCount }, () => new Float64Array(runSamples));
  private readonly gains = new Float64Array(channelCount);

  constructor(scenario: Scenario) {
    const { rateHz, frequency = scenario.nominalFrequency, loads } = scenario;
    this.scenario = scenario;
    this.components = componentsOf(scenario);
    this.course =
      typeof frequency === "number"
        ? new PhaseCourse([{ at: 0, hz: frequency }], undefined, rateHz)
        : new PhaseCourse(frequency.points, frequency.every, rateHz);
    this.loads = new Schedule(
      (loads?.steps ?? []).map((step) => step.at),
      loads?.every,
      rateHz,
    );
    this.events = scenario.events.map((event) => ({
      occurrence: new Occurrence(event.at, event.duration, event.every, rateHz),
      phases: event.phases.map((phase) => "abc".indexOf(phase)),
      voltageGain: event.residualPercent / 100,
      currentGain: (event.currentPercent ?? event.residualPercent) / 100,
    }));
    this.connected = connectedChannels(scenario, this.components);
  }

  /** Channels that carry something, in the order of the channels. */
  get connectedChannels(): readonly boolean[] {
    return this.connected;
  }

  /** Fills `out` with interleaved frames from sample `first` on. */
  fill(first: number, out: Float32Array): void {
    const end = first + out.length / channelCount;
    let start = Math.floor(first / runSamples) * runSamples;
    while (start < end) {
      const phase = this.course.at(start);
      const load = this.loads.at(start);
      const grid = (Math.floor(start / runSamples) + 1) * runSamples;
      const changes = this.events.map(({ occurrence }) => occurrence.nextChange(start));
      const next = Math.min(grid, phase.until, load.until, ...changes);
      if (next > first) {
        this.render(start, next - start, phase, load.index);
        this.copy(start, Math.max(first, start), Math.min(next, end), first, out);
      }
      start = next;
    }
  }

  private copy(runStart: number, from: number, to: number, first: number, out: Float32Array): void {
    for (let channel = 0; channel < channelCount; channel++) {
      if (!this.connected[channel]) continue;
      const values = this.values[channel];
      let at = (from - first) * channelCount + channel;
      for (let i = from - runStart; i < to - runStart; i++, at += channelCount) out[at] = values[i];
    }
  }

  private render(start: number, count: number, phase: PhaseState, load: number): void {
    const { orders, freeHz, voltages, loads } = this.components;
    const currents = load < 0 ? [] : loads[load];
    for (const values of this.values) values.fill(0, 0, count);
    this.setGains(start);
    for (let i = 0; i < orders.length; i++) {
      const order = orders[i];
      this.oscillate(phase.cycles * order, phase.step * order, phase.stepGrowth * order, count);
      this.add(voltages, i, count);
      this.add(currents, i, count);
    }
    for (let i = 0; i < freeHz.length; i++) {
      const step = freeHz[i] / this.scenario.rateHz;
      this.oscillate((start * step) % 1, step, 0, count);
      this.add(voltages, orders.length + i, count);
    }
    this.modulate(start, count);
    this.disturb(start, count);
    if (this.connected[neutralCurrent]) {
      const [, , , , a, b, c, n] = this.values;
      for (let i = 0; i < count; i++) n[i] = a[i] + b[i] + c[i];
    }
  }

  private setGains(sample: number): void {
    this.gains.fill(1);
    for (const { occurrence, phases, voltageGain, currentGain } of this.events) {
      if (!occurrence.active(sample)) continue;
      for (const phase of phases) {
        this.gains[phase] *= voltageGain;
        this.gains[currentsFrom + phase] *= currentGain;
      }
    }
  }

  /** Sine and cosine from a phase on, all in cycles: each sample turns by the step, and the step by its growth. */
  private oscillate(cycles: number, step: number, stepGrowth: number, count: number): void {
    const { sines, cosines } = this;
    let [sin, cos] = [Math.sin(turn * (cycles % 1)), Math.cos(turn * (cycles % 1))];
    let [stepSin, stepCos] = [Math.sin(turn * step), Math.cos(turn * step)];
    const [growthSin, growthCos] = [Math.sin(turn * stepGrowth), Math.cos(turn * stepGrowth)];
    for (let i = 0; i < count; i++) {
      sines[i] = sin;
      cosines[i] = cos;
      const turned = sin * stepCos + cos * stepSin;
      cos = cos * stepCos - sin * stepSin;
      sin = turned;
      if (stepGrowth === 0) continue;
      const grown = stepSin * growthCos + stepCos * growthSin;
      stepCos = stepCos * growthCos - stepSin * growthSin;
      stepSin = grown;
    }
  }

  private add(components: readonly Component[], oscillator: number, count: number): void {
    const { sines, cosines } = this;
    for (const component of components) {
      if (component.oscillator !== oscillator) continue;
      const values = this.values[component.channel];
      const re = component.re * this.gains[component.channel];
      const im = component.im * this.gains[component.channel];
      for (let i = 0; i < count; i++) values[i] += re * sines[i] + im * cosines[i];
    }
  }

  private modulate(start: number, count: number): void {
    const { flicker, rateHz } = this.scenario;
    if (!flicker) return;
    const step = flicker.hz / rateHz;
    this.oscillate((start * step) % 1, step, 0, count);
    const depth = flicker.percent / 200;
    for (let i = 0; i < count; i++) {
      const wave = flicker.shape === "sine" ? this.sines[i] : this.sines[i] < 0 ? -1 : 1;
      for (let channel = 0; channel < 3; channel++) this.values[channel][i] *= 1 + depth * wave;
    }
  }

  private disturb(start: number, count: number): void {
    const { noise } = this.scenario;
    if (!noise) return;
    for (let channel = 0; channel < neutralCurrent; channel++) {
      const rms = channel < currentsFrom ? noise.voltageRms : noise.currentRms;
      if (rms > 0 && this.connected[channel]) addNoise(this.values[channel], count, rms, noise.seed, channel, start);
    }
  }
}

function connectedChannels(scenario: Scenario, { voltages, loads }: Components): boolean[] {
  const connected = Array.from({ length: channelCount }, () => false);
  for (const { channel } of [...voltages, ...loads.flat()]) connected[channel] = true;
  connected[neutralCurrent] = scenario.neutralCurrent === "computed" && loads.length > 0;
  return connected;
}
