import { settingsOf } from "#schemas/settings.ts";
import { Actor, followerService } from "#runtime/actor.ts";
import { systemClock } from "#runtime/clock.ts";
import type { Service, ServicePorts } from "#runtime/service.ts";
import type { SnapshotStore } from "#runtime/snapshots.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { subsystems } from "../subsystems.ts";
import { withBenchBroker, type BenchBroker } from "./bench-broker.ts";
import { figure, inTurns, millisecondsOf, type Bench, type Figure } from "./bench.ts";
import { GeneratedLedger } from "./generated-ledger.ts";
import { generatedSettings } from "./generated-load.ts";

/** A coarse year: metrology commits once a minute, everything that follows from it has its real number of commits. */
const stepSeconds = 60;
const daySteps = 1_440;
const scales = { full: { lengths: [1, 30, 365], rounds: 5 }, quick: { lengths: [1, 7], rounds: 5 } };

const recovered = subsystems.filter(({ name }) => ["metrology", "demand", "tou", "logging"].includes(name));
const pollMs = 1;

/** A service that is recovered, with its snapshot or without. */
interface Case {
  subsystem: AnySubsystem;
  lost: boolean;
}

const cases: readonly Case[] = recovered.flatMap((subsystem) => [
  { subsystem, lost: false },
  { subsystem, lost: true },
]);

/** Ports of a process that comes to a broker whose snapshots are gone. */
function portsOf(ports: ServicePorts, lost: boolean): ServicePorts {
  const forgetful: SnapshotStore = {
    load: () => Promise.resolve(undefined),
    save: (subject, snapshot) => ports.snapshots.save(subject, snapshot),
  };
  return lost ? { ...ports, snapshots: forgetful } : ports;
}

/** Time until a service has its state back, owns its log, and has read all that there is for it to read, ms. */
async function recoveryOf({ ports }: BenchBroker, meter: string, { subsystem, lost }: Case): Promise<number> {
  const over = new AbortController();
  const settings = settingsOf(generatedSettings(), subsystem.name);
  const options = { meter, subsystem, settings, ports: portsOf(ports, lost), program: "bench" };
  let running: Promise<void> = Promise.resolve();
  const took = await millisecondsOf(async () => {
    if (subsystem.follows.length === 0) {
      // What metrology reads next are samples, which are another matter.
      await Actor.lead<unknown, unknown>(options, over.signal, () => Promise.resolve());
      return;
    }
    const service: Service = followerService(options);
    running = service.run(over.signal);
    await Promise.race([running, caughtUp(service)]);
  });
  over.abort();
  await running;
  return took;
}

async function caughtUp(service: Service): Promise<void> {
  while (!(await service.caughtUp())) await systemClock.sleep(pollMs);
}

/** A ledger of some length on a broker of its own. */
interface Aged {
  days: number;
  broker: BenchBroker;
  ledger: GeneratedLedger;
}

/** Gives `work` a ledger of each length, all at once. */
async function withLedgers(
  lengths: readonly number[],
  generate: (broker: BenchBroker, days: number) => Promise<GeneratedLedger>,
  work: (aged: readonly Aged[]) => Promise<Figure[]>,
): Promise<Figure[]> {
  const [days, ...others] = lengths;
  if (days === undefined) return work([]);
  return withBenchBroker("2m", async (broker) => {
    const ledger = await generate(broker, days);
    return withLedgers(others, generate, (aged) => work([{ days, broker, ledger }, ...aged]));
  });
}

/** How long services need to come back, and that it is not the length of their logs that decides. */
export const recovery: Bench = {
  name: "recovery",
  describes:
    "From the lease to a service that has its state, owns its log and has read its inputs, by length of the ledger.",
  run: ({ quick, signal }, progress) => {
    const { lengths, rounds } = quick ? scales.quick : scales.full;
    const generate = async (broker: BenchBroker, days: number): Promise<GeneratedLedger> => {
      const ledger = await GeneratedLedger.open(broker, stepSeconds);
      const told = (share: number): void => progress(`generating ${days} days, ${Math.round(share * 100)} %`);
      await ledger.growTo(days * daySteps, told, signal);
      await ledger.close();
      return ledger;
    };
    return withLedgers(lengths, generate, async (aged) => {
      const measured = aged.flatMap((one) => cases.map((service) => ({ ...one, ...service })));
      const values = await inTurns(measured, rounds, ({ broker, ledger, ...one }, round) => {
        signal.throwIfAborted();
        progress(`round ${round + 1} of ${rounds}: ${one.subsystem.name} after ${one.days} days`);
        return recoveryOf(broker, ledger.meter, one);
      });
      return measured.map((one) => {
        const { days, ledger, subsystem, lost } = one;
        const size = `${days} days, ${ledger.commitsOf(subsystem.name)} commits`;
        const what = `${subsystem.name}, ${size}${lost ? ", its snapshot lost" : ""}`;
        return figure(what, "ms", values.get(one) as number[]);
      });
    });
  },
};
