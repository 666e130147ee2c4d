import { logSubject } from "#schemas/subjects.ts";
import { Actor } from "#runtime/actor.ts";
import { storedCommit } from "#runtime/ledger.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { MeterFace, MeterIdentity } from "./face.ts";
import { openMeterFace } from "./meter-face.ts";
import { gateway } from "./subsystem.ts";

export interface GatewayOptions {
  meter: string;
  identity: MeterIdentity;
  /** All subsystems of the meter: their readings are what the faces show. */
  subsystems: readonly AnySubsystem[];
  ports: ServicePorts;
  program: string;
  /** The meters that this process shows; the service puts its own in while it runs. */
  faces: Map<string, MeterFace>;
}

/** Shows one meter to the outside: keeps its face up to date, for the servers of the process to answer from. */
export function gatewayService(options: GatewayOptions): Service {
  const { meter, ports, faces, program } = options;
  let anotherShows = false;
  const lead = {
    meter,
    subsystem: gateway,
    settings: {},
    ports,
    program,
    standsBy: () => {
      anotherShows = true;
    },
  };
  return {
    name: `${meter}/comms-gateway`,
    run: (signal) =>
      Actor.lead(lead, signal, async (actor, leading) => {
        anotherShows = false;
        const failure = new AbortController();
        const showing = AbortSignal.any([leading, failure.signal]);
        faces.set(meter, await openMeterFace({ ...options, actor }, showing, (error) => failure.abort(error)));
        try {
          await new Promise<void>((resolve) =>
            showing.aborted ? resolve() : showing.addEventListener("abort", () => resolve(), { once: true }),
          );
        } finally {
          faces.delete(meter);
        }
        if (failure.signal.aborted) throw failure.signal.reason;
      }),
    caughtUp: async () => {
      // The gateway commits nothing of what it follows, so there is nothing to wait for where another one shows it.
      if (anotherShows) return true;
      const face = faces.get(meter);
      for (const { name } of options.subsystems) {
        const last = await ports.commits.last(logSubject(meter, name));
        if (last !== undefined && (face?.view.of(name)?.commit.number ?? 0n) < storedCommit(last).commit.number)
          return false;
      }
      return true;
    },
  };
}
