import type { FastifyInstance } from "fastify";
import { auditTime, filter, fromEventPattern, interval, merge, type Observable } from "rxjs";
import type { WebSocket } from "ws";
import { formatInstant, readingJson, type Snapshot } from "#schemas/readings.ts";
import { channelCount, frames, type SampleBlock } from "#schemas/samples.ts";
import type { Metrics } from "#runtime/metrics.ts";
import type { MeterChange, MeterFace } from "../face.ts";
import { eventJson } from "./api.ts";

/** Pauses between two messages of a kind, ms of wall time: a meter at full speed must not drown a page. */
const registersEveryMs = 1_000;
const windowEveryMs = 150;
const waveformEveryMs = 500;
/** A meter at rest still shows that the connection lives. */
const heartbeatMs = 10_000;
/** Length of a waveform, in cycles of 50 Hz. */
const waveformSeconds = 0.08;
/** Bytes that may wait for a slow client; what comes then is left out. */
const backlogBytesMax = 1024 * 1024;

/** The live stream: WebSocket `/api/v1/meters/{id}/live` (message forms in the service's README). */
export function live(
  server: FastifyInstance,
  meters: ReadonlyMap<string, MeterFace>,
  metrics: Metrics,
  clientsMax: number,
): void {
  let clients = 0;
  server.register(async (scope) => {
    scope.get<{ Params: { id: string } }>("/api/v1/meters/:id/live", { websocket: true }, (socket, { params }) => {
      const face = meters.get(params.id);
      socket.on("error", () => socket.terminate());
      if (face === undefined) return socket.close(1008, "MTR_METER_UNKNOWN");
      if (clients >= clientsMax) return socket.close(1013, "too many live views");
      clients += 1;
      metrics.protocolConnections.set({ protocol: "live" }, clients);
      const stop = stream(face, socket);
      socket.on("close", () => {
        clients -= 1;
        metrics.protocolConnections.set({ protocol: "live" }, clients);
        stop();
      });
    });
  });
}

function changesOf<Kind extends MeterChange["kind"]>(
  face: MeterFace,
  kind: Kind,
): Observable<Extract<MeterChange, { kind: Kind }>> {
  return fromEventPattern<MeterChange>(
    (listen) => face.changes(listen),
    (_listen, stop: () => void) => stop(),
  ).pipe(filter((change): change is Extract<MeterChange, { kind: Kind }> => change.kind === kind));
}

/** Messages by the snapshot that they tell, so that all who look at one meter share one. */
const messages = new WeakMap<Snapshot, string>();

function datapointsMessage(snapshot: Snapshot): string {
  const { meter, atNs, readings } = snapshot;
  const known = messages.get(snapshot);
  if (known !== undefined) return known;
  const datapoints = [...readings.values()].map(readingJson);
  const at = atNs === 0n ? null : formatInstant(atNs);
  const message = JSON.stringify({ type: "datapoints", meter, at, datapoints });
  messages.set(snapshot, message);
  return message;
}

/** Sends what changes to one client; returns how to stop. */
function stream(face: MeterFace, socket: WebSocket): () => void {
  const send = (message: string | Uint8Array): void => {
    if (socket.readyState === socket.OPEN && socket.bufferedAmount < backlogBytesMax) socket.send(message);
  };
  const sendRegisters = (): void => {
    send(datapointsMessage(face.snapshot()));
  };
  sendRegisters();
  const waveform = new Waveform();
  const subscriptions = [
    merge(changesOf(face, "registers").pipe(auditTime(registersEveryMs)), interval(heartbeatMs)).subscribe(
      sendRegisters,
    ),
    changesOf(face, "event").subscribe(({ event }) => send(JSON.stringify({ type: "event", event: eventJson(event) }))),
    changesOf(face, "window")
      .pipe(auditTime(windowEveryMs))
      .subscribe(({ window }) =>
        send(
          JSON.stringify({
            type: "window",
            at: formatInstant(window.endNs),
            values: Object.fromEntries(face.view.quantitiesOf(window)),
          }),
        ),
      ),
    changesOf(face, "samples").subscribe(({ block }) => waveform.add(block)),
    changesOf(face, "samples")
      .pipe(auditTime(waveformEveryMs))
      .subscribe(() => send(waveform.frame())),
  ];
  return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
}

/** The newest samples of a meter, enough for a picture of the waveform. */
class Waveform {
  #blocks: SampleBlock[] = [];

  add(block: SampleBlock): void {
    if (frames(block) === 0) return;
    const previous = this.#blocks.at(-1);
    const continues =
      previous !== undefined &&
      previous.rateHz === block.rateHz &&
      previous.firstSample + frames(previous) === block.firstSample;
    this.#blocks = continues ? [...this.#blocks, block] : [block];
    while (
      this.#blocks.length > 1 &&
      this.#frames() - frames(this.#blocks[0] as SampleBlock) >= waveformSeconds * block.rateHz
    )
      this.#blocks.shift();
  }

  #frames(): number {
    return this.#blocks.reduce((sum, block) => sum + frames(block), 0);
  }

  /** Little-endian: f64 start (s since 1970), f64 rate (Hz), u32 frames, u32 channel mask, then f32 [sample][8]. */
  frame(): Uint8Array {
    const last = this.#blocks.at(-1);
    if (last === undefined) return new Uint8Array(0);
    const count = Math.min(this.#frames(), Math.ceil(waveformSeconds * last.rateHz));
    const bytes = new Uint8Array(24 + count * channelCount * 4);
    const head = new DataView(bytes.buffer);
    const endSeconds = Number(last.startNs) / 1e9 + frames(last) / last.rateHz;
    head.setFloat64(0, endSeconds - count / last.rateHz, true);
    head.setFloat64(8, last.rateHz, true);
    head.setUint32(16, count, true);
    head.setUint32(20, last.channels, true);
    const samples = new Float32Array(bytes.buffer, 24);
    let room = samples.length;
    for (const block of [...this.#blocks].reverse()) {
      const part = block.samples.subarray(Math.max(0, block.samples.length - room));
      samples.set(part, room - part.length);
      room -= part.length;
      if (room === 0) break;
    }
    return bytes;
  }
}
