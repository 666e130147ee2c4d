import { decodeWindow } from "#schemas/codec.ts";
import { windowsSubject } from "#schemas/subjects.ts";
import { type Window, windowValueCount } from "#schemas/window.ts";
import { Actor, type ActorOptions } from "#runtime/actor.ts";
import type { Service } from "#runtime/service.ts";
import { Standby, type Reached } from "#runtime/standby.ts";
import type { PqInput, PqState } from "./subsystem.ts";

/** Follows the windows of a meter. */
export function pqTriggersService(options: ActorOptions<PqState, PqInput>): Service {
  const { meter, ports } = options;
  const subject = windowsSubject(meter);
  let readThrough = 0;
  let leads = false;
  const standby = new Standby(options, async function* (reached, signal) {
    const end = (await ports.windows.last(subject))?.sequence ?? 0;
    // Where everything has been read there may never be another entry to wait for.
    if (end === 0 || end === Number(reached.cursor("windows")?.sequence ?? 0n)) return;
    for await (const { input, sequence } of unreadWindows(options, reached, signal)) {
      if (input !== undefined) yield input;
      if (sequence >= end) return;
    }
  });
  return {
    name: `${meter}/pq-triggers`,
    run: async (signal) => {
      await Actor.lead(options, signal, async (actor, leading) => {
        leads = true;
        for await (const { input, sequence, number } of unreadWindows(options, actor, leading)) {
          if (input !== undefined) {
            const read = { input: "windows", sequence: BigInt(sequence), number };
            await actor.take(input, read, input.window.endNs);
          }
          readThrough = sequence;
        }
      }).finally(() => (leads = false));
    },
    caughtUp: async () => {
      if (!leads) return standby.caughtUp();
      const last = await ports.windows.last(subject);
      return last === undefined || readThrough >= last.sequence;
    },
  };
}

/** A window that has not been read, or no input where an entry of the stream brings nothing new. */
interface UnreadWindow {
  input: Extract<PqInput, { kind: "window" }> | undefined;
  /** Place in the stream. */
  sequence: number;
  /** Highest number of a window so far. */
  number: bigint;
}

/** Windows after what a log says was read, and then each new one. */
async function* unreadWindows(
  { meter, ports }: ActorOptions<PqState, PqInput>,
  reached: Reached,
  signal: AbortSignal,
): AsyncGenerator<UnreadWindow> {
  const subject = windowsSubject(meter);
  const cursor = reached.cursor("windows");
  let number = cursor?.number ?? 0n;
  let reachedNs = reached.timeNs;
  const last = await ports.windows.last(subject);
  // A stream that is shorter than the cursor was lost with its disk and began anew.
  const known = Number(cursor?.sequence ?? 0n);
  const from = last !== undefined && last.sequence < known ? 1 : known + 1;
  for await (const { bytes, sequence } of ports.windows.follow([subject], from, signal)) {
    const window = decodeWindow(bytes);
    const fresh = window === undefined ? undefined : unseen(window, reachedNs);
    if (fresh !== undefined) {
      reachedNs = fresh.endNs;
      if (BigInt(fresh.number) > number) number = BigInt(fresh.number);
    }
    yield { input: fresh === undefined ? undefined : { kind: "window", window: fresh }, sequence, number };
  }
}

/**
 * A window without the half cycles up to `reachedNs`; undefined when nothing of it is new. Metrology publishes windows
 * again after a crash, and where samples were lost meanwhile they are others, under numbers that were published before: so
 * it is time that tells what was seen.
 */
function unseen(window: Window, reachedNs: bigint): Window | undefined {
  const { startNs, endNs, complete, halfCycleEndNs, halfCycleRms } = window;
  if (endNs < reachedNs || (endNs === reachedNs && complete)) return undefined;
  const seen = halfCycleEndNs.filter((offsetNs) => startNs + BigInt(Math.round(offsetNs)) <= reachedNs).length;
  if (seen === 0) return window;
  return {
    ...window,
    halfCycleEndNs: halfCycleEndNs.slice(seen),
    halfCycleRms: halfCycleRms.slice(seen * windowValueCount),
  };
}
