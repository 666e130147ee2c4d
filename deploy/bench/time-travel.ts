import { isMeterError } from "#runtime/errors.ts";
import { MeterView } from "#runtime/meter-view.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { subsystems } from "../subsystems.ts";
import { withBenchBroker, type BenchBroker } from "./bench-broker.ts";
import { figure, inTurns, millisecondsOf, type Bench, type Figure } from "./bench.ts";
import { GeneratedLedger } from "./generated-ledger.ts";
import { generatedFromNs } from "./generated-load.ts";
import { readOnce } from "./service-process.ts";
import { seededRandom } from "./statistics.ts";

const daySeconds = 86_400;

/** How much history, and how often it is read. */
const scales = {
  full: { days: [1, 7, 31], instants: 100, processes: 20 },
  quick: { days: [0.05, 0.5], instants: 20, processes: 5 },
};

/** One way of reading: all services at once as `read --at` does, or one of them. */
interface Reading {
  what: string;
  subsystems: readonly AnySubsystem[];
}

const readings: readonly Reading[] = [
  { what: "all services", subsystems },
  ...subsystems.map((subsystem) => ({ what: subsystem.name, subsystems: [subsystem] })),
];

/** Random instants of a ledger, the same at every run, ns. */
function instants(ledger: GeneratedLedger, count: number): bigint[] {
  const random = seededRandom(1);
  const length = Number(ledger.untilNs - generatedFromNs);
  return Array.from({ length: count }, () => generatedFromNs + 1_000_000_000n + BigInt(Math.floor(random() * length)));
}

/** A service alone does not know what time the meter has: that is metrology's to say. */
function unlessTimeless(error: unknown): void {
  if (!isMeterError(error, "MTR_NO_HISTORY")) throw error;
}

async function measured(
  { ports, folder }: BenchBroker,
  ledger: GeneratedLedger,
  scale: (typeof scales)["full"],
): Promise<Figure[]> {
  const size = `${(Number(ledger.untilNs - generatedFromNs) / 86_400e9).toFixed(1)} days, ${ledger.commits} commits`;
  const places = instants(ledger, scale.instants);
  const values = await inTurns(readings, places.length, (reading, round) => {
    // Another place for each way of reading, or all but the first would find in memory what that one fetched.
    const atNs = places[(round + 13 * readings.indexOf(reading)) % places.length];
    const view = new MeterView(ledger.meter, reading.subsystems);
    return millisecondsOf(async () => {
      await view.load(ports, atNs).catch(unlessTimeless);
      view.snapshot();
    });
  });
  const processes: number[] = [];
  for (const atNs of places.slice(0, scale.processes)) processes.push(await readOnce(folder, ledger.meter, atNs));
  return [
    ...readings.map((reading) => figure(`${size}: ${reading.what}`, "ms", values.get(reading) as number[])),
    figure(`${size}: the command read --at, with the start of its process`, "ms", processes),
  ];
}

/** Registers at any past instant, and how the time grows with the length of the history. */
export const timeTravel: Bench = {
  name: "time-travel",
  describes:
    "Registers as they stood at a random instant, from the question to the readings, by length of the history.",
  run: (options, progress) =>
    withBenchBroker("2m", async (broker) => {
      const scale = options.quick ? scales.quick : scales.full;
      const ledger = await GeneratedLedger.open(broker, 1);
      const figures: Figure[] = [];
      for (const days of scale.days) {
        const told = (share: number): void => progress(`generating ${days} days, ${Math.round(share * 100)} %`);
        await ledger.growTo(Math.round(days * daySeconds), told, options.signal);
        progress(`reading at ${scale.instants} instants of ${days} days`);
        figures.push(...(await measured(broker, ledger, scale)));
      }
      await ledger.close();
      return figures;
    }),
};
