import { type Cursor, decodeSampleBlock, encodeWindow } from "#schemas/codec.ts";
import { channelCount, endNs, frames, type SampleBlock } from "#schemas/samples.ts";
import { isMetering } from "#schemas/metering-state.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import { samplesStream } from "#schemas/streams.ts";
import { logSubject, samplesSubject, windowsSubject } from "#schemas/subjects.ts";
import { Actor } from "#runtime/actor.ts";
import { storedCommit } from "#runtime/ledger.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import { correctedWindow } from "./corrected-window.ts";
import { holdingOf } from "./merge-metered.ts";
import type { Window } from "#schemas/window.ts";
import type { MeteredInput } from "./messages.ts";
import type { KernelPool, MeterKernel } from "./pool.ts";
import { metrology, type MetrologyState } from "./subsystem.ts";

/** A meter that is further behind wall time is not a live one, s. */
const liveSecondsMax = 60;
/**
 * Meter time between two commits that carry the state of the kernel, s, at multiples of it since 1970. A restart meters up to
 * that much again; so it is at most a part of what is kept of the samples.
 */
const stateEverySecondsMax = 20;
const stateShareOfSamples = 1 / 3;
/** Windows of a meter that may wait for their acknowledgement. */
const windowsOnTheWayMax = 16;

export interface MetrologyOptions {
  meter: string;
  settings: MetrologySettings;
  ports: ServicePorts;
  program: string;
  /** Instants that other services need: multiples of this since 1970, ns. Absent where what cannot be stored is waited for. */
  boundaryNs?: bigint;
  /** Where the kernels are. */
  pool: Pick<KernelPool, "open">;
  /** Commits between two snapshots, when the usual number does not fit. */
  snapshotEvery?: bigint;
  /** How long samples of this meter are kept, s. */
  keptSeconds?: number;
}

/** How far the samples were worked off. */
interface Progress {
  /** Sequence of the last entry that was read. */
  readThrough: number;
  /** Sample after the last one that was fed. */
  fedSample: number;
  /** Sample at which metering stopped; -1 while it goes on. */
  stoppedSample: number;
}

export function metrologyService(options: MetrologyOptions): Service {
  const { meter, ports, keptSeconds = samplesStream.ageSecondsMax } = options;
  const stateEvery = Math.min(stateEverySecondsMax, Math.max(1, Math.floor(keptSeconds * stateShareOfSamples)));
  const stateEveryNs = BigInt(stateEvery) * 1_000_000_000n;
  const holding = options.boundaryNs === undefined ? undefined : holdingOf(options.boundaryNs);
  const progress: Progress = { readThrough: 0, fedSample: 0, stoppedSample: -1 };
  let leads = false;
  return {
    name: `${meter}/metrology`,
    run: (signal) =>
      Actor.lead({ ...options, subsystem: metrology, holding }, signal, async (actor, leading) => {
        leads = true;
        await meterSamples(actor, { ...options, stateEveryNs }, progress, leading);
      }).finally(() => (leads = false)),
    // The last entry need not be the end of the samples: an older block may have been late.
    caughtUp: async () => {
      const last = await ports.samples.last(samplesSubject(meter));
      if (last === undefined) return true;
      if (!leads) return hasMetered(ports, meter, last.bytes);
      const { readThrough, fedSample, stoppedSample } = progress;
      return readThrough >= last.sequence && stoppedSample === fedSample;
    },
  };
}

/** True when whoever leads has committed the samples up to the newest block, and their end. The log tells. */
async function hasMetered(ports: ServicePorts, meter: string, newest: Uint8Array): Promise<boolean> {
  const block = decodeSampleBlock(newest);
  const last = await ports.commits.last(logSubject(meter, "metrology"));
  if (block === undefined || last === undefined) return false;
  const { commit } = storedCommit(last);
  const metered = commit.cursors.find(({ input }) => input === "samples")?.number ?? 0n;
  return metered >= BigInt(block.firstSample + frames(block)) && !isMetering(commit.registersAfter.metrology);
}

/** Faces show a window and the commit that follows from it under the same names, so both come from the same values. */
function corrected(input: MeteredInput, settings: MetrologySettings): MeteredInput {
  if (input.kind !== "window") return input;
  const { result } = input;
  return { ...input, result: { ...result, window: correctedWindow(result.window, settings) } };
}

/** Feeds the samples after the kernel's state to the kernel, and commits what comes back, until the signal aborts. */
async function meterSamples(
  actor: Actor<MetrologyState, MeteredInput>,
  { meter, settings, ports, pool, stateEveryNs }: MetrologyOptions & { stateEveryNs: bigint },
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const failure = new AbortController();
  const running = AbortSignal.any([signal, failure.signal]);
  const commits = new MeteredCommits(actor, meter, ports, stateEveryNs);
  const heard = async (input: MeteredInput): Promise<void> => {
    if (running.aborted) return;
    await commits.take(corrected(input, settings));
    if (input.kind === "stopped") progress.stoppedSample = input.nextSample;
  };
  const { kernel: resume, nextWindow, meteredNs } = actor.state;
  const { number = 0n, again = 0n } = actor.cursor("samples") ?? {};
  const start = { resume, nextWindow: Number(nextWindow), again: again > 0n, meteredNs };
  const kernel = pool.open({ meter, ...settings }, start, heard, (error) => failure.abort(error));
  const unwatch = ports.metrics.beforeScrape(() => {
    const { blocks, results } = kernel.depth();
    ports.metrics.ringBlocks.set({ meter }, blocks);
    ports.metrics.resultsWaiting.set({ meter }, results);
  });
  try {
    const position: Position = {
      sample: Number(number - again),
      stopped: actor.state.state === "stopped",
    };
    progress.fedSample = position.sample;
    progress.stoppedSample = position.stopped ? position.sample : -1;
    for await (const entry of ports.samples.follow([samplesSubject(meter)], 1, running)) {
      const block = decodeSampleBlock(entry.bytes);
      if (block !== undefined) await feed(block, position, kernel, meter, ports);
      progress.fedSample = position.sample;
      progress.readThrough = entry.sequence;
    }
  } finally {
    unwatch();
    kernel.close();
  }
  if (failure.signal.aborted) throw failure.signal.reason;
}

/** What has been fed so far: the next sample, 0 before the meter's first, and whether the samples before it ended. */
interface Position {
  sample: number;
  stopped: boolean;
  endNs?: bigint;
}

/** Feeds the part of a block that is new, and says how many samples are missing before it. */
async function feed(
  block: SampleBlock,
  position: Position,
  kernel: MeterKernel,
  meter: string,
  ports: ServicePorts,
): Promise<void> {
  const fresh = from(block, position.sample);
  if (fresh === undefined) return;
  const missedBefore = missed(fresh, position);
  ports.metrics.samplesReceived.inc({ meter }, frames(fresh));
  position.sample = fresh.firstSample + frames(fresh);
  position.endNs = endNs(fresh);
  position.stopped = fresh.last;
  await kernel.push({ block: fresh, missedBefore });
}

/** The samples of a block from index `sample` on; undefined when it is older. A repeated end is let through: it must not be lost. */
function from(block: SampleBlock, sample: number): SampleBlock | undefined {
  const skip = sample - block.firstSample;
  if (skip <= 0) return block;
  if (skip > frames(block)) return undefined;
  if (skip === frames(block) && !block.last) return undefined;
  const startNs = block.startNs + BigInt(Math.round((skip / block.rateHz) * 1e9));
  return { ...block, firstSample: sample, startNs, samples: block.samples.subarray(skip * channelCount) };
}

/**
 * Samples missing before a block: by index, or by time where a recording has a pause that it does not count. What passes between
 * the end of a source and the next one is no gap; one that goes on after its end, because another sampler knew better, counts.
 */
function missed(block: SampleBlock, position: Position): number {
  const byIndex = block.firstSample - position.sample;
  if (byIndex > 0 || position.endNs === undefined || position.stopped) return Math.max(0, byIndex);
  const samples = (Number(block.startNs - position.endNs) / 1e9) * block.rateHz;
  return samples > 1.5 ? Math.round(samples) : 0;
}

/** Windows of a meter on their way into their stream, one after the other, so that none overtakes one that is lost. */
class SentWindows {
  readonly #ports: ServicePorts;
  readonly #meter: string;
  #sent: Promise<unknown> = Promise.resolve();
  #onTheWay = 0;

  constructor(ports: ServicePorts, meter: string) {
    this.#ports = ports;
    this.#meter = meter;
  }

  /** Takes a window to send; waits only while too many have not been acknowledged. */
  async send(window: Window): Promise<void> {
    if (this.#onTheWay >= windowsOnTheWayMax) await this.acknowledged();
    const id = `${this.#meter}/${window.number}/${window.endNs}`;
    const bytes = encodeWindow(window);
    this.#onTheWay += 1;
    this.#sent = this.#sent
      .then(() => this.#ports.windows.append(windowsSubject(this.#meter), bytes, { id }))
      .then(() => (this.#onTheWay -= 1));
    // Whoever waits hears of a failure, and nothing is sent after it.
    this.#sent.catch(() => {});
  }

  /** Resolves when every window that was taken is in its stream; rejects when one is not. */
  async acknowledged(): Promise<void> {
    await this.#sent;
  }
}

/** What the inputs of a meter lead to, on its way into the log. */
class MeteredCommits {
  readonly #actor: Actor<MetrologyState, MeteredInput>;
  readonly #meter: string;
  readonly #ports: ServicePorts;
  readonly #windows: SentWindows;
  readonly #stateEveryNs: bigint;
  /** First sample that a kernel needs which continues from the newest state in the log. */
  #stateSample: bigint;

  constructor(actor: Actor<MetrologyState, MeteredInput>, meter: string, ports: ServicePorts, stateEveryNs: bigint) {
    this.#actor = actor;
    this.#meter = meter;
    this.#ports = ports;
    this.#windows = new SentWindows(ports, meter);
    this.#stateEveryNs = stateEveryNs;
    const { number = 0n, again = 0n } = actor.cursor("samples") ?? {};
    this.#stateSample = number - again;
  }

  /**
   * Commits what an input leads to. The windows up to it are in their stream before: after a crash in between they are
   * published again, never lost. A window that leads to no commit is not waited for.
   */
  async take(input: MeteredInput): Promise<void> {
    const slices = input.kind === "window" ? input.result.slices : [];
    if (input.kind === "window") await this.#windows.send(input.result.window);
    if (input.kind !== "window" || slices.length > 0) await this.#windows.acknowledged();
    const { state, timeNs: beforeNs } = this.#actor;
    const timeNs = input.kind === "stopped" ? input.atNs : (slices.at(-1)?.throughNs ?? beforeNs);
    await this.#actor.take(this.#carrying(input), this.#cursorAfter(input), timeNs);
    const lagSeconds = Number(this.#ports.clock.nowNs() - timeNs) / 1e9;
    // A recording has a time of its own, which says nothing about how well the meter keeps up.
    if (slices.length > 0 && lagSeconds >= 0 && lagSeconds < liveSecondsMax)
      this.#ports.metrics.commitLagSeconds.observe(lagSeconds);
    const missed = this.#actor.state.samplesMissed - state.samplesMissed;
    this.#ports.metrics.samplesMissed.inc({ meter: this.#meter }, Number(missed));
  }

  /** Whether an input leads to facts with the state of the kernel: at whole multiples, and where the log has none yet. */
  #carriesState(input: MeteredInput): boolean {
    if (input.kind !== "window") return true;
    const { slices } = input.result;
    const due = slices.some(({ throughNs }) => throughNs % this.#stateEveryNs === 0n);
    return due || (slices.length > 0 && this.#actor.state.kernel.length === 0);
  }

  #carrying(input: MeteredInput): MeteredInput {
    return input.kind === "window" ? { ...input, carriesState: this.#carriesState(input) } : input;
  }

  /** How far the samples are read after an input. It does not go back, even where metering began anew before that. */
  #cursorAfter(input: MeteredInput): Cursor {
    const next = BigInt(input.kind === "window" ? input.result.nextSample : input.nextSample);
    if (this.#carriesState(input)) this.#stateSample = next;
    const before = this.#actor.cursor("samples")?.number ?? 0n;
    const number = next > before ? next : before;
    return { input: "samples", sequence: 0n, number, again: number - this.#stateSample };
  }
}
