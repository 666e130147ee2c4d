import { decodeSampleBlock, encodeWindow } from "#schemas/codec.ts";
import { channelCount, endNs, frames, type SampleBlock } from "#schemas/samples.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import { samplesSubject, windowsSubject } from "#schemas/subjects.ts";
import { Actor } from "#runtime/actor.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import { mergeMetered, metrologyFactsMax } from "./merge-metered.ts";
import type { MeteredInput } from "./messages.ts";
import type { KernelPool, MeterKernel } from "./pool.ts";
import { metrology, type MetrologyState } from "./subsystem.ts";

export interface MetrologyOptions {
  meter: string;
  settings: MetrologySettings;
  ports: ServicePorts;
  program: string;
  pool: KernelPool;
  /** Instants that other services need: multiples of this since 1970, ns. Energies that wait are not merged across them. */
  boundaryNs: bigint;
}

export function metrologyService(options: MetrologyOptions): Service {
  const { meter, ports } = options;
  const holding = { merge: mergeMetered(options.boundaryNs), factsMax: metrologyFactsMax };
  let readThrough = 0;
  let metered = 0;
  return {
    name: `${meter}/metrology`,
    run: (signal) =>
      Actor.lead({ ...options, subsystem: metrology, holding }, signal, (actor, leading) =>
        meterSamples(
          actor,
          options,
          leading,
          (entry) => {
            readThrough = entry;
          },
          (entry) => {
            metered = entry;
          },
        ),
      ),
    caughtUp: async () => {
      const last = await ports.samples.last(samplesSubject(meter));
      return last === undefined || (readThrough >= last.sequence && metered >= last.sequence);
    },
  };
}

/** Feeds the samples after the last commit to the kernel, and commits what comes back, until the signal aborts. */
async function meterSamples(
  actor: Actor<MetrologyState, MeteredInput>,
  { meter, settings, ports, pool }: MetrologyOptions,
  signal: AbortSignal,
  read: (sequence: number) => void,
  metered: (sequence: number) => void,
): Promise<void> {
  const failure = new AbortController();
  const running = AbortSignal.any([signal, failure.signal]);
  let lastBlock: { sequence: number; endSample: number } | undefined;
  const heard = async (input: MeteredInput): Promise<void> => {
    if (running.aborted) return;
    await commit(actor, meter, ports, input);
    if (input.kind === "stopped" && lastBlock?.endSample === input.nextSample) metered(lastBlock.sequence);
  };
  const { kernel: resume, nextWindow } = actor.state;
  const rest = { resume, nextWindow: Number(nextWindow) };
  const kernel = pool.open({ meter, ...settings }, rest, heard, (error) => failure.abort(error));
  const unwatch = ports.metrics.beforeScrape(() => {
    const { blocks, results } = kernel.depth();
    ports.metrics.ringBlocks.set({ meter }, blocks);
    ports.metrics.resultsWaiting.set({ meter }, results);
  });
  try {
    const position = {
      sample: Number(actor.cursor("samples")?.number ?? -1n),
      stopped: actor.state.state !== "metering",
    };
    for await (const entry of ports.samples.follow([samplesSubject(meter)], 1, running)) {
      const block = decodeSampleBlock(entry.bytes);
      if (block !== undefined) {
        if (block.last) lastBlock = { sequence: entry.sequence, endSample: block.firstSample + frames(block) };
        await feed(block, position, kernel, meter, ports);
      }
      read(entry.sequence);
    }
  } finally {
    unwatch();
    kernel.close();
  }
  if (failure.signal.aborted) throw failure.signal.reason;
}

/** What has been fed so far: the next sample, and whether the samples before it ended. */
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
  const fresh = position.sample < 0 ? block : from(block, position.sample);
  if (fresh === undefined) return;
  const missedBefore = position.stopped || position.sample < 0 ? 0 : missed(fresh, position);
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

/** Samples missing before a block: by index, or by time where a recording has a pause that it does not count. */
function missed(block: SampleBlock, position: Position): number {
  const byIndex = block.firstSample - position.sample;
  if (byIndex > 0 || position.endNs === undefined) return Math.max(0, byIndex);
  const samples = (Number(block.startNs - position.endNs) / 1e9) * block.rateHz;
  return samples > 1.5 ? Math.round(samples) : 0;
}

/** Publishes the window first and commits second: after a crash in between it is published again, never lost. */
async function commit(
  actor: Actor<MetrologyState, MeteredInput>,
  meter: string,
  ports: ServicePorts,
  input: MeteredInput,
): Promise<void> {
  if (input.kind === "window") {
    const { window } = input.result;
    await ports.windows.append(windowsSubject(meter), encodeWindow(window), {
      id: `${meter}/${window.number}/${window.endNs}`,
    });
  }
  const nextSample = input.kind === "window" ? input.result.nextSample : input.nextSample;
  const timeNs =
    input.kind === "window"
      ? (input.result.slices.at(-1)?.throughNs ?? actor.timeNs)
      : input.kind === "gap"
        ? actor.timeNs
        : input.atNs;
  const missedBefore = actor.state.samplesMissed;
  await actor.take(input, { input: "samples", sequence: 0n, number: BigInt(nextSample) }, timeNs);
  ports.metrics.samplesMissed.inc({ meter }, Number(actor.state.samplesMissed - missedBefore));
}
