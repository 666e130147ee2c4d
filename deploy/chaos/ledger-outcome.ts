import { logSubject } from "#schemas/subjects.ts";
import type { EnergySlice } from "#schemas/window.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { MeterView } from "#runtime/meter-view.ts";
import { subsystems } from "../meter-host.ts";
import type { EnergyHistory, FlaggedGap } from "./energy-account.ts";
import type { MeterOutcome } from "./verdict.ts";

/** Where the ledger of a meter is. */
export interface Ledgers {
  commits: EventLog;
  windows: EventLog;
}

/** What a meter shows now, without datapoints that count starts of services and commands, which faults may change. */
export async function registersOf(ledgers: Ledgers, meter: string): Promise<Map<string, string>> {
  const view = new MeterView(meter, subsystems);
  await view.load(ledgers);
  const { readings } = view.snapshot();
  return new Map(
    [...readings.values()]
      .filter(({ name }) => name !== "event.count" && !name.startsWith("command."))
      .map(({ name, value, quality }) => [
        name,
        `${typeof value === "number" ? exact(value) : value} quality ${quality}`,
      ]),
  );
}

/** Text that two numbers share only if they are the same to the bit. */
const exact = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** Slices of energy and gaps, from the facts of metrology and the sampler. */
async function energyOf({ commits }: Ledgers, meter: string): Promise<EnergyHistory> {
  const slices: EnergySlice[] = [];
  const gaps: FlaggedGap[] = [];
  for (const service of ["metrology", "sampler"] as const) {
    const subject = logSubject(meter, service);
    const last = await commits.last(subject);
    if (last === undefined) continue;
    const done = new AbortController();
    for await (const entry of commits.follow([subject], 1, done.signal)) {
      for (const fact of storedCommit(entry).commit.facts) {
        if (fact.kind === "energyMetered") {
          const { fromNs, throughNs, energyMicroWh, quality } = fact.energyMetered;
          slices.push({ fromNs, throughNs, energyMicroWh, quality });
        }
        if (fact.kind === "samplesMissed") gaps.push(gapOf(fact.samplesMissed));
        // What a source says of itself before it begins (no samples counted) is no gap of a run.
        if (fact.kind === "samplesSkipped" && fact.samplesSkipped.count > 0n) gaps.push(gapOf(fact.samplesSkipped));
      }
      if (entry.sequence >= last.sequence) break;
    }
    done.abort();
  }
  return { slices, gaps };
}

const gapOf = ({ fromNs, throughNs, count }: { fromNs: bigint; throughNs: bigint; count: bigint }): FlaggedGap => ({
  fromNs,
  throughNs,
  samples: count,
});

/** True when the sampler's last commit says that its source has come to its end. */
export async function sourceIsOver({ commits }: Ledgers, meter: string): Promise<boolean> {
  const last = await commits.last(logSubject(meter, "sampler"));
  return last !== undefined && storedCommit(last).commit.registersAfter.sampler?.state === "ended";
}

export async function outcomeOf(ledgers: Ledgers, meter: string): Promise<MeterOutcome> {
  return { history: await energyOf(ledgers, meter), datapoints: await registersOf(ledgers, meter) };
}
