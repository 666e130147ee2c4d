import { decodeWindow } from "#schemas/codec.ts";
import { windowsSubject } from "#schemas/subjects.ts";
import { type Window, windowValueCount } from "#schemas/window.ts";
import { Actor, type ActorOptions } from "#runtime/actor.ts";
import type { Service } from "#runtime/service.ts";
import type { PqInput, PqState } from "./subsystem.ts";

/** Follows the windows of a meter. */
export function pqTriggersService(options: ActorOptions<PqState, PqInput>): Service {
  const { meter, ports } = options;
  const subject = windowsSubject(meter);
  let readThrough = 0;
  return {
    name: `${meter}/pq-triggers`,
    run: (signal) =>
      Actor.lead(options, signal, async (actor, leading) => {
        const cursor = actor.cursor("windows");
        let number = cursor?.number ?? 0n;
        let reachedNs = actor.timeNs;
        const last = await ports.windows.last(subject);
        // A stream that is shorter than the cursor was lost with its disk and began anew.
        const known = Number(cursor?.sequence ?? 0n);
        const from = last !== undefined && last.sequence < known ? 1 : known + 1;
        for await (const entry of ports.windows.follow([subject], from, leading)) {
          const window = decodeWindow(entry.bytes);
          const fresh = window === undefined ? undefined : unseen(window, reachedNs);
          if (fresh !== undefined) {
            reachedNs = fresh.endNs;
            if (BigInt(fresh.number) > number) number = BigInt(fresh.number);
            const read = { input: "windows", sequence: BigInt(entry.sequence), number };
            await actor.take({ kind: "window", window: fresh }, read, fresh.endNs);
          }
          readThrough = entry.sequence;
        }
      }),
    caughtUp: async () => {
      const last = await ports.windows.last(subject);
      return last === undefined || readThrough >= last.sequence;
    },
  };
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
