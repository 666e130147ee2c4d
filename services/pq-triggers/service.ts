import { decodeWindow } from "#schemas/codec.ts";
import { windowsSubject } from "#schemas/subjects.ts";
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
        let next = cursor === undefined ? 0 : Number(cursor.number) + 1;
        const last = await ports.windows.last(subject);
        // A stream that is shorter than the cursor was lost with its disk and began anew.
        const known = Number(cursor?.sequence ?? 0n);
        const from = last !== undefined && last.sequence < known ? 1 : known + 1;
        for await (const entry of ports.windows.follow([subject], from, leading)) {
          const window = decodeWindow(entry.bytes);
          // Metrology publishes windows again after a crash; they are the same to the bit, so the first one counts.
          if (window !== undefined && window.number >= next) {
            next = window.number + 1;
            await actor.take(
              { kind: "window", window },
              { input: "windows", sequence: BigInt(entry.sequence), number: BigInt(window.number) },
              window.endNs,
            );
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
