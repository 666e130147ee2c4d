import { createSocket, type Socket } from "node:dgram";
import { isIPv4, isIPv6 } from "node:net";
import { systemClock } from "#runtime/clock.ts";
import type { LiveSource, SourceBlock, SourceDescription } from "../../source.ts";
import { SourceError } from "../../source-error.ts";
import { firstVoltages } from "../record-source.ts";
import { BlockAssembler, type StreamShape } from "./assembler.ts";
import { BlockQueue } from "./block-queue.ts";
import { channelTitles, datasetBytes, validChannels } from "./dataset.ts";
import { pduOfFrame } from "./frame.ts";
import { decodePdu, type SampledValues } from "./pdu.ts";
import { nominalOfRate, RateEvidence } from "./rate.ts";

/** Where a tunnel delivers frames of sampled values, one in each datagram: `sv:HOST:PORT[/SVID]`. */
export interface TunnelAddress {
  host: string;
  port: number;
  /** The stream that is taken; the first one that arrives where there is none named. */
  svId: string | undefined;
}

/** What listening for a moment told of a stream. */
export interface ProbedStream {
  address: TunnelAddress;
  shape: StreamShape;
  /** The samples that were heard, to tell voltages and frequency from. */
  heard: SourceBlock[];
}

/** Longest wait for the first unit, and for the counter to begin anew after it, which tells the rate for sure, ms. */
const firstUnitMsMax = 10_000;
const newSecondMsMax = 5_000;
const pollMs = 50;
/** Units that are kept while listening: two seconds at the highest rate. */
const unitsHeardMax = 200_000;

/** The address of a SPEC; undefined where it is not of this kind. @throws SourceError MTR_SOURCE_UNSUPPORTED for a bad one. */
export function tunnelAddress(spec: string): TunnelAddress | undefined {
  if (!spec.startsWith("sv:")) return undefined;
  const found = /^sv:(?:\[([0-9a-fA-F:.]+)\]|([^:/[\]]+)):(\d{1,5})(?:\/(.{1,129}))?$/.exec(spec);
  const port = Number(found?.[3]);
  const host = found?.[1] ?? found?.[2];
  if (host === undefined || port < 1 || port > 65_535)
    throw new SourceError(
      "MTR_SOURCE_UNSUPPORTED",
      "this is no address for sampled values",
      JSON.stringify(spec),
      "give sv:HOST:PORT or sv:HOST:PORT/SVID, a local address and a UDP port to listen on",
    );
  return { host, port, svId: found?.[4] };
}

/** Calls `heard` with every unit that arrives and has the dataset that is read. @throws SourceError MTR_SOURCE_STREAM. */
async function listen(
  { host, port }: TunnelAddress,
  heard: (unit: SampledValues, arrivalNs: bigint) => void,
): Promise<Socket> {
  const socket = createSocket({
    type: isIPv6(host) ? "udp6" : "udp4",
    reuseAddr: isMulticast(host),
    recvBufferSize: 4 << 20,
  });
  socket.on("message", (bytes) => {
    const pdu = pduOfFrame(bytes);
    const units = pdu === undefined ? [] : decodePdu(pdu);
    if (typeof units === "string") return;
    const arrivalNs = systemClock.nowNs();
    for (const unit of units) if (unit.dataset.length === datasetBytes) heard(unit, arrivalNs);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(host, port, error)));
    socket.bind(port, isMulticast(host) ? undefined : host, () => {
      try {
        if (isMulticast(host)) socket.addMembership(host);
        resolve();
      } catch (error) {
        reject(cannotListen(host, port, error as NodeJS.ErrnoException));
      }
    });
  });
  // A later error of the socket loses packets at most, which the counter tells.
  socket.on("error", () => {});
  return socket;
}

function isMulticast(host: string): boolean {
  return isIPv4(host) ? /^2(2[4-9]|3\d)\./.test(host) : /^ff/i.test(host) && isIPv6(host);
}

function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): SourceError {
  const fix = "give a local address and a free UDP port";
  return new SourceError("MTR_SOURCE_STREAM", `cannot listen (${error.code})`, `${host}:${port}`, fix, {
    cause: error,
  });
}

/**
 * Listens until the stream's rate and channels are known.
 * @throws SourceError MTR_SOURCE_STREAM when nothing arrives, or nothing tells the rate.
 */
export async function probeTunnel(address: TunnelAddress, signal: AbortSignal): Promise<ProbedStream> {
  const units: { unit: SampledValues; arrivalNs: bigint }[] = [];
  const evidence = new RateEvidence();
  let svId = address.svId;
  let channels = 0;
  const socket = await listen(address, (unit, arrivalNs) => {
    svId ??= unit.svId;
    if (unit.svId !== svId || units.length === unitsHeardMax) return;
    units.push({ unit, arrivalNs });
    evidence.add(unit, arrivalNs);
    channels |= validChannels(unit.dataset);
  });
  try {
    const pollWhile = async (pending: () => boolean, msMax: number): Promise<void> => {
      for (let waited = 0; pending() && waited < msMax && !signal.aborted; waited += pollMs)
        await systemClock.sleep(pollMs, signal);
    };
    await pollWhile(() => units.length === 0, firstUnitMsMax);
    await pollWhile(() => units.length > 0 && !evidence.wrapped, newSecondMsMax);
  } finally {
    await new Promise<void>((closed) => socket.close(() => closed()));
  }
  const { rateHz } = evidence;
  const where = `${address.host}:${address.port}`;
  if (svId === undefined || rateHz === undefined) {
    const what =
      units.length === 0
        ? `no sampled values${address.svId === undefined ? "" : ` of ${address.svId}`} arrived within ${firstUnitMsMax / 1000} s`
        : `the ${units.length} samples of ${svId} do not tell its rate`;
    throw new SourceError("MTR_SOURCE_STREAM", what, where, "check the sender, its address and the name of the stream");
  }
  const shape: StreamShape = { svId, rateHz, arrivals: "late", channels };
  const assembler = new BlockAssembler(shape);
  const heard = units.flatMap(({ unit, arrivalNs }) => [...assembler.take(unit, arrivalNs)]);
  return { address, shape, heard: [...heard, ...assembler.flush()] };
}

/**
 * A live stream of sampled values whose samples are counted from `startNs`. What is not there when it is asked for is gone: after an
 * outage of the meter the next block's number tells how many samples are missing.
 */
export function tunnelSource({ address, shape, heard }: ProbedStream, startNs: bigint): LiveSource {
  const description: SourceDescription = {
    title: `${address.host}:${address.port}: sampled values of ${shape.svId}`,
    startNs,
    rateHz: shape.rateHz,
    sampleCount: undefined,
    nominalFrequencyHz: nominalOfRate(shape.rateHz),
    channels: channelTitles(shape.channels),
    warnings: [],
    notMetered: [],
  };
  return {
    description,
    blocks: (from, signal) => liveBlocks(address, shape, startNs, from, signal),
    firstVoltages: () => firstVoltages(description, heard),
    heard,
  };
}

async function* liveBlocks(
  address: TunnelAddress,
  shape: StreamShape,
  startNs: bigint,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<SourceBlock> {
  const assembler = new BlockAssembler(shape, startNs);
  const queue = new BlockQueue();
  const socket = await listen(address, (unit, arrivalNs) => {
    if (unit.svId !== shape.svId) return;
    for (const block of assembler.take(unit, arrivalNs)) if (block.sourceSample >= from) queue.put(block);
  });
  const stop = (): void => queue.end();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  try {
    yield* queue.blocks();
  } finally {
    signal.removeEventListener("abort", stop);
    socket.close();
  }
}
