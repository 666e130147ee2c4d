import { commitCodec, type Cursor } from "#schemas/codec.ts";
import { isMetering } from "#schemas/metering-state.ts";
import { channelCount, channelNames, frames, type SampleBlock } from "#schemas/samples.ts";
import { logSubject } from "#schemas/subjects.ts";
import { Actor } from "#runtime/actor.ts";
import { MeterError } from "#runtime/errors.ts";
import type { Holding } from "#runtime/held-commits.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import { leadSecondsMax, Pace, type Speed } from "./pace.ts";
import { SentSamples } from "./sent-samples.ts";
import { isLive, type SampleSource, type SourceBlock } from "./source.ts";
import { sampler, type SamplerState } from "./subsystem.ts";

/** Longest outage that a live source with a past (synthetic) catches up; beyond it the gap is a fact. */
const catchUpSecondsMax = 60;
/** How often the end of metering is looked for, ms. */
const endPollMs = 20;
/** How often a source that waits for metrology looks whether its samples are still there, ms. */
const keptPollMs = 500;
/** Meter time after what was metered that metrology needs to come back to where it was: its windows are shorter, ns. */
const resumedNs = 1_000_000_000n;
/** Starts, gaps and ends of sources that may wait while the ledger has no room. */
const holding: Holding = { merge: (facts, more) => [...facts, ...more], factsMax: 64 };

/** What the sampler is to sample. */
export interface SamplerOptions {
  meter: string;
  ports: ServicePorts;
  program: string;
  /** What makes the source the same one after a restart. */
  identity: string;
  /** Opens the source; an endless one begins at `startNs`, a recording at its own time. */
  open(startNs: bigint): SampleSource;
  /** Where an endless source begins on its first start, nanoseconds since 1970. */
  firstStartNs: bigint;
  speed: Speed;
  /** True when the source's time is wall time: it cannot wait, and what it misses for long is gone. */
  live: boolean;
  /** How long the broker keeps samples of as many meters as there are, s; a minute when absent. */
  keptSeconds?: number | undefined;
  /** Meter time after which the run ends; undefined for the end of the source. */
  durationNs: bigint | undefined;
  /** Aborts when the operator stops the meter: what was sampled is then metered to the end. */
  stopping: AbortSignal;
  /** Told when the source has been metered to its end before. */
  nothingLeft?(): void;
  /** Told once, when the source has ended or there is nothing left of it. */
  ended(): void;
}

/** Where a run begins, in the numbers of the meter and of the source. */
interface Run {
  source: SampleSource;
  /** Index in the meter of the source's sample 0. */
  offset: number;
  /** First source sample of this run that is not metered yet. */
  from: number;
  /** First one that metrology needs: after a restart it meters some again. */
  needed: number;
  /** Meter time at which it begins. */
  beginNs: bigint;
  /** Meter time at which it ends, or 0. */
  untilNs: bigint;
  mask: number;
}

export function samplerService(options: SamplerOptions): Service {
  const { meter, ports } = options;
  let done = false;
  return {
    name: `${meter}/sampler`,
    run: async (signal) => {
      await Actor.lead(
        { meter, subsystem: sampler, settings: {}, ports, program: options.program, holding },
        signal,
        async (actor, leading) => {
          const run = await begin(actor, options);
          if (run === undefined) options.nothingLeft?.();
          else await deliver(actor, run, options, leading);
          // Who lost the lease in the middle has ended nothing: the next leader goes on.
          if (leading.aborted) return;
          done = true;
          options.ended();
          await new Promise<void>((resolve) =>
            leading.aborted ? resolve() : leading.addEventListener("abort", () => resolve(), { once: true }),
          );
        },
      );
    },
    caughtUp: async () => done,
  };
}

/** How far samples were metered. */
interface Metered {
  /** Index of the next sample that metrology has not read, and of the first that it needs when it starts again. */
  nextSample: number;
  neededSample: number;
  timeNs: bigint;
}

/** How far metrology has come, and whether it still waits for more. */
async function metered(ports: ServicePorts, meter: string): Promise<(Metered & { metering: boolean }) | undefined> {
  const last = await ports.commits.last(logSubject(meter, "metrology"));
  const commit = last === undefined ? undefined : commitCodec.decode(last.bytes);
  const cursor = commit?.cursors.find((candidate) => candidate.input === "samples");
  return commit === undefined || cursor === undefined
    ? undefined
    : {
        ...positionOf(cursor),
        timeNs: commit.timeNs,
        metering: isMetering(commit.registersAfter.metrology),
      };
}

const positionOf = ({ number, again = 0n }: Cursor): Pick<Metered, "nextSample" | "neededSample"> => ({
  nextSample: Number(number),
  neededSample: Number(number - again),
});

/** The same, where metrology in this process may have gone on while its ledger has no room. */
async function reached(ports: ServicePorts, meter: string): Promise<Metered | undefined> {
  const held = ports.held?.of(logSubject(meter, "metrology"));
  const cursor = held?.cursors.find(({ input }) => input === "samples");
  return held === undefined || cursor === undefined
    ? metered(ports, meter)
    : { ...positionOf(cursor), timeNs: held.timeNs };
}

/** Works out where to begin: a new source, the rest of an interrupted one, or more of one that was stopped. */
async function begin(actor: Actor<SamplerState, never>, options: SamplerOptions): Promise<Run | undefined> {
  const { meter, ports, identity, durationNs } = options;
  const { state } = actor;
  const position = await reached(ports, meter);
  const same = state.identity === identity && state.state !== "idle";
  const source = options.open(same ? state.startNs : await startOf(options, state, position));
  const { description } = source;
  const interrupted = same && state.state === "running";
  const next = interrupted ? Math.max(position?.nextSample ?? 0, Number(state.firstSample)) : Number(state.nextSample);
  const offset = same ? Number(state.firstSample) : Math.max(next, position?.nextSample ?? 0);
  const from = same ? next - offset : 0;
  const mask = channelNames.reduce(
    (bits, name, index) => (description.channels[name] === undefined ? bits : bits | (1 << index)),
    0,
  );
  if (same && !interrupted && description.sampleCount !== undefined && from >= description.sampleCount)
    return undefined;
  // A recording may have pauses, so its time cannot be told from a sample's index; it has been metered up to metrology's time.
  const atNs = description.sampleCount === undefined ? timeOf(source, from) : (position?.timeNs ?? description.startNs);
  const beginNs = same ? atNs : description.startNs;
  if (!same && position !== undefined && beginNs < position.timeNs) {
    throw new MeterError(
      "MTR_TIME_BACKWARDS",
      `the source begins before the meter's time, ${new Date(Number(position.timeNs / 1_000_000n)).toISOString()}`,
      description.title,
    );
  }
  if (interrupted) {
    const needed = Math.max(position?.neededSample ?? 0, Number(state.firstSample)) - offset;
    return { source, offset, from, needed, beginNs, untilNs: state.untilNs, mask };
  }
  const untilNs = durationNs === undefined ? 0n : beginNs + durationNs;
  await actor.tell(
    [
      {
        kind: "sourceStarted",
        sourceStarted: {
          title: description.title,
          identity,
          startNs: description.startNs,
          firstSample: BigInt(offset),
          untilNs,
          rateHz: description.rateHz,
          beginNs,
        },
      },
    ],
    actor.timeNs > beginNs ? actor.timeNs : beginNs,
  );
  for (const { fromNs, throughNs, reason } of description.notMetered) {
    await actor.tell(
      [{ kind: "samplesSkipped", samplesSkipped: { fromNs, throughNs, count: 0n, cause: reason } }],
      actor.timeNs,
    );
  }
  return { source, offset, from, needed: from, beginNs, untilNs, mask };
}

/** A source that follows another one begins no earlier than the meter's time. */
async function startOf(
  { firstStartNs }: SamplerOptions,
  state: SamplerState,
  position: { timeNs: bigint } | undefined,
): Promise<bigint> {
  const reached = position !== undefined && position.timeNs > state.endedNs ? position.timeNs : state.endedNs;
  return firstStartNs > reached ? firstStartNs : (reached / 1_000_000_000n + 1n) * 1_000_000_000n;
}

/** Time of a sample of an endless source. */
function timeOf({ description }: SampleSource, sample: number): bigint {
  return description.startNs + BigInt(Math.round((sample / description.rateHz) * 1e9));
}

function blocksOf(
  source: SampleSource,
  from: number,
  signal: AbortSignal,
): Iterable<SourceBlock> | AsyncIterable<SourceBlock> {
  return isLive(source) ? source.blocks(from, signal) : source.blocks(from);
}

/** Publishes the run's blocks at their pace, then the end. */
async function deliver(
  actor: Actor<SamplerState, never>,
  run: Run,
  options: SamplerOptions,
  signal: AbortSignal,
): Promise<void> {
  const { meter, ports, speed, live } = options;
  const pace = new Pace(speed, live, ports.clock);
  const over = new AbortController();
  const waiting = AbortSignal.any([signal, options.stopping]);
  const sent = new SentSamples(ports, meter, options.keptSeconds);
  const lead = live
    ? undefined
    : leadKeeper(options, sent, run.offset + run.from, AbortSignal.any([signal, over.signal]));
  let next = { sample: run.offset + run.from, atNs: run.beginNs };
  let cause = "end of the source";
  const begin = await skipTo(actor, run, options);
  const neededThroughNs = begin < run.from ? run.beginNs + resumedNs : run.beginNs;
  for await (const block of blocksOf(run.source, begin, waiting)) {
    const cut = run.untilNs === 0n ? block : cutAt(block, run.untilNs);
    if (cut !== undefined && cut.samples.length > 0) {
      const out = meterBlock(meter, run, cut);
      const endNs = out.startNs + BigInt(Math.round((frames(out) / out.rateHz) * 1e9));
      await pace.until(endNs, waiting);
      await lead?.room(out, waiting);
      // A stop waits for what metrology needs to come back to where it was.
      if (signal.aborted || (waiting.aborted && out.startNs >= neededThroughNs)) break;
      await sent.send(out);
      if (live) ports.metrics.sourceLagSeconds.set({ meter }, Number(ports.clock.nowNs() - endNs) / 1e9);
      await actor.pulse(endNs);
      next = { sample: out.firstSample + frames(out), atNs: endNs };
    }
    if (cut === undefined || cut.samples.length < block.samples.length) {
      cause = "end of the run";
      break;
    }
  }
  over.abort();
  if (signal.aborted) return;
  if (waiting.aborted) cause = "stopped by the operator";
  await sent.send(lastBlock(meter, run, next));
  await wholeMetered(options, sent, next.sample, signal);
  if (signal.aborted) return;
  await actor.tell(
    [{ kind: "sourceEnded", sourceEnded: { atNs: next.atNs, nextSample: BigInt(next.sample), cause } }],
    next.atNs,
  );
}

/**
 * Waits until metrology has committed all samples before `nextSample` and the stop after them. Samples are not kept through
 * a power cut, so a source that was called ended any earlier could lose its last seconds to one.
 */
async function wholeMetered(
  { meter, ports }: SamplerOptions,
  sent: SentSamples,
  nextSample: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const position = await metered(ports, meter);
    if ((position?.nextSample ?? 0) >= nextSample && position?.metering !== true) return;
    await sent.checkKept();
    await ports.clock.sleep(endPollMs, signal);
  }
}

/** Of a live source an outage longer than `catchUpSecondsMax` is skipped over and told; otherwise the source goes on where it was. */
async function skipTo(actor: Actor<SamplerState, never>, run: Run, { live, ports }: SamplerOptions): Promise<number> {
  const { description } = run.source;
  const reachedNs = run.beginNs;
  const nowNs = ports.clock.nowNs();
  if (!live || nowNs - reachedNs <= BigInt(catchUpSecondsMax) * 1_000_000_000n) return run.needed;
  const sample = Math.ceil((Number(nowNs - description.startNs) / 1e9) * description.rateHz);
  const count = BigInt(sample - run.from);
  await actor.tell(
    [
      {
        kind: "samplesSkipped",
        samplesSkipped: { fromNs: reachedNs, throughNs: timeOf(run.source, sample), count, cause: "the meter was off" },
      },
    ],
    reachedNs,
  );
  return sample;
}

/** The part of a block before `untilNs`; undefined when nothing of it is. */
function cutAt(block: SourceBlock, untilNs: bigint): SourceBlock | undefined {
  const room = Math.ceil((Number(untilNs - block.startNs) / 1e9) * block.rateHz - 1e-6);
  if (room <= 0) return undefined;
  const total = block.samples.length / channelCount;
  return room >= total ? block : { ...block, samples: block.samples.subarray(0, room * channelCount) };
}

function meterBlock(meter: string, run: Run, { sourceSample, ...block }: SourceBlock): SampleBlock {
  return { ...block, meter, firstSample: run.offset + sourceSample, channels: run.mask, last: false };
}

function lastBlock(meter: string, run: Run, next: { sample: number; atNs: bigint }): SampleBlock {
  const { rateHz } = run.source.description;
  return {
    meter,
    firstSample: next.sample,
    startNs: next.atNs,
    rateHz,
    quality: 0,
    channels: run.mask,
    last: true,
    samples: new Float32Array(0),
  };
}

/**
 * Keeps a source that can wait no more than `leadSecondsMax` ahead of metrology, which has metered up to `nextSample`. What it
 * meters again after a restart comes before that, and leads to no commit.
 */
function leadKeeper(
  { meter, ports }: SamplerOptions,
  sent: SentSamples,
  nextSample: number,
  signal: AbortSignal,
): { room(block: SampleBlock, signal: AbortSignal): Promise<void> } {
  let meteredTo = nextSample;
  let failure: unknown;
  let news = new AbortController();
  const tell = (): void => {
    news.abort();
    news = new AbortController();
  };
  const following = async (): Promise<void> => {
    const last = await ports.commits.last(logSubject(meter, "metrology"));
    for await (const entry of ports.commits.follow(
      [logSubject(meter, "metrology")],
      (last?.sequence ?? 0) + 1,
      signal,
    )) {
      const cursor = commitCodec.decode(entry.bytes)?.cursors.find((candidate) => candidate.input === "samples");
      if (cursor === undefined) continue;
      meteredTo = Number(cursor.number);
      tell();
    }
  };
  following().catch((error: unknown) => {
    failure = error;
    tell();
  });
  return {
    room: async (block, waiting) => {
      while (block.firstSample - meteredTo > leadSecondsMax * block.rateHz) {
        if (waiting.aborted) return;
        if (failure !== undefined) throw failure;
        const heard = news.signal;
        await ports.clock.sleep(keptPollMs, AbortSignal.any([waiting, heard]));
        // Metrology may wait for samples that are gone, while the source waits for metrology.
        if (!heard.aborted) await sent.checkKept();
      }
    },
  };
}
