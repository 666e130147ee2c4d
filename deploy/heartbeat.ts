import { formatInstant, numericValue, type Snapshot } from "#schemas/readings.ts";
import { formatQuality } from "#schemas/quality.ts";
import type { EventRecord, MeterFace } from "../services/comms-gateway/face.ts";
import type { SampleSource } from "../services/sampler/source.ts";
import { fleetLine, fleetTotal } from "./fleet-total.ts";
import type { Progress, ProgressWriter } from "./cli/progress.ts";

const everyMs = 250;

export interface HeartbeatOptions {
  /** True for a meter in wall time: a line of registers each second; else a bar of progress. */
  live: boolean;
  /** Meters of the run, at least one. */
  meters: readonly string[];
  /** Source of the first meter. */
  source: SampleSource | undefined;
  durationNs: bigint | undefined;
  progress: ProgressWriter;
  silent: boolean;
}

/** What a person sees while a meter runs: its registers, or how far it is. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  readonly #startedMs = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #firstNs: bigint | undefined;
  #shownNs = 0n;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  start(faces: ReadonlyMap<string, MeterFace>): void {
    const { silent, live, meters } = this.#options;
    if (silent) return;
    this.#timer = setInterval(() => {
      const first = faces.get(meters[0] as string);
      if (live && meters.length > 1) this.#fleet([...faces.values()]);
      else if (first !== undefined) this.#beat(first.snapshot(), first);
    }, everyMs);
  }

  /** Ends the beat; `atNs` is the meter time of the end, where the run came to one. */
  stop(atNs?: bigint): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#options.progress.end(atNs === undefined || this.#options.live ? undefined : this.#progress(atNs));
  }

  #beat(snapshot: Snapshot, face: MeterFace): void {
    if (snapshot.atNs === 0n) return;
    if (this.#options.live) return this.#line(snapshot, face);
    this.#options.progress.update(this.#progress(snapshot.atNs));
  }

  #progress(atNs: bigint): Progress {
    this.#firstNs ??= this.#options.source?.description.startNs ?? atNs;
    return {
      doneSeconds: Number(atNs - this.#firstNs) / 1e9,
      totalSeconds: this.#totalSeconds(),
      elapsedSeconds: (performance.now() - this.#startedMs) / 1000,
    };
  }

  #totalSeconds(): number | undefined {
    const { source, durationNs } = this.#options;
    const held =
      source?.description.sampleCount === undefined
        ? Number.POSITIVE_INFINITY
        : source.description.sampleCount / source.description.rateHz;
    const total = Math.min(held, durationNs === undefined ? Number.POSITIVE_INFINITY : Number(durationNs) / 1e9);
    return Number.isFinite(total) ? total : undefined;
  }

  #line(snapshot: Snapshot, { view }: MeterFace): void {
    const committed = view.of("metrology")?.commit;
    if (this.#isDue(committed?.timeNs ?? 0n))
      process.stdout.write(`${registerLine(snapshot, committed?.number ?? 0n)}\n`);
  }

  /** One line for all meters, when the slowest of them has come on. */
  #fleet(faces: readonly MeterFace[]): void {
    if (faces.length === 0) return;
    const total = fleetTotal(faces);
    if (this.#isDue(total.slowestNs)) process.stdout.write(`${fleetLine(total, this.#options.meters.length)}\n`);
  }

  /** A terminal gets a line each second, a pipe one in ten. */
  #isDue(committedNs: bigint): boolean {
    const pauseNs = process.stdout.isTTY ? 1_000_000_000n : 10_000_000_000n;
    if (committedNs - this.#shownNs < pauseNs) return false;
    this.#shownNs = committedNs;
    return true;
  }
}

/** One line of registers: time, voltage, current, power, energy, commit, quality. */
export function registerLine({ meter, atNs, readings }: Snapshot, commit?: bigint): string {
  const value = (name: string): number | undefined => {
    const found = readings.get(name);
    return found === undefined ? undefined : numericValue(found);
  };
  const cell = (number: number | undefined, decimals: number, unit: string): string =>
    `${number === undefined ? "-" : number.toFixed(decimals)} ${unit}`;
  const kilo = (number: number | undefined): number | undefined => (number === undefined ? undefined : number / 1000);
  const quality = readings.get("power.active.total")?.quality ?? 0;
  return [
    formatInstant(atNs).slice(11, 19),
    meter,
    cell(value("voltage.ln.avg.rms") ?? value("voltage.ll.avg.rms"), 2, "V"),
    cell(value("current.avg.rms"), 2, "A"),
    cell(kilo(value("power.active.total")), 3, "kW"),
    cell(value("frequency"), 3, "Hz"),
    `import ${cell(kilo(value("energy.active.import.total")), 6, "kWh")}`,
    `export ${cell(kilo(value("energy.active.export.total")), 6, "kWh")}`,
    ...(commit === undefined ? [] : [`commit ${commit}`]),
    formatQuality(quality),
  ].join("  ");
}

export interface EventJson {
  number: number;
  time: string | null;
  code: string;
  text: string;
  source: string;
}

/** Events in the order of meter time; the log numbers them in the order in which they arrived. */
export function eventsInTime(events: readonly EventRecord[]): EventJson[] {
  return [...events]
    .sort((a, b) => (a.timeNs === b.timeNs ? Number(a.number - b.number) : a.timeNs < b.timeNs ? -1 : 1))
    .map(({ number, timeNs, code, text, source }) => ({
      number: Number(number),
      time: timeNs === 0n ? null : formatInstant(timeNs),
      code,
      text,
      source,
    }));
}

/** Events about the program, not about what was metered. */
const programEvents = new Set(["meter.started", "settings.adopted"]);

/** Events as lines for people, without those about the program. */
export function eventLines(events: readonly EventJson[]): string[] {
  const shown = events.filter(({ time, code }) => time !== null && !programEvents.has(code));
  return shown.length === 0 ? [] : ["", ...shown.map(({ time, text }) => `${(time as string).padEnd(30)}  ${text}`)];
}
