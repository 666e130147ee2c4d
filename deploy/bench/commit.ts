import { systemClock } from "#runtime/clock.ts";
import { Ledger } from "#runtime/ledger.ts";
import { metrology } from "../../services/metrology/subsystem.ts";
import { withBenchBroker, type BenchBroker } from "./bench-broker.ts";
import { figure, millisecondsOf, type Bench } from "./bench.ts";
import { energyMetered, generatedFromNs, generatedSettings } from "./generated-load.ts";
import { quantile } from "./statistics.ts";

const second = 1_000_000_000n;

/** A log of metrology that one commit after the other is appended to. */
async function openLog({ ports }: BenchBroker, signal: AbortSignal): Promise<() => Promise<number>> {
  const { commits: log, snapshots } = ports;
  const clock = systemClock;
  const ledger = await Ledger.recover({ meter: "main", subsystem: metrology, log, snapshots, clock, program: "bench" });
  await ledger.open(generatedSettings().metrology, undefined, signal);
  let number = 0;
  return async () => {
    const fact = energyMetered(generatedFromNs + BigInt(number) * second, 1, number);
    number += 1;
    const { throughNs: timeNs, nextSample } = fact.energyMetered;
    const cursor = { input: "samples", sequence: 0n, number: nextSample };
    return millisecondsOf(() => ledger.append([fact], { timeNs, signal, cursor }));
  };
}

/** How long a commit takes from the facts to the broker's word that it is on the disk. */
export const commit: Bench = {
  name: "commit",
  describes: "From the facts of a second to the broker's word that the commit is stored, one commit at a time.",
  run: ({ quick, signal }, progress) =>
    withBenchBroker("always", (durable) =>
      withBenchBroker("2m", async (lazy) => {
        const [rounds, perRound] = quick ? [5, 100] : [10, 500];
        const append = { durable: await openLog(durable, signal), lazy: await openLog(lazy, signal) };
        const took = { durable: [] as number[], lazy: [] as number[] };
        const ratios: number[] = [];
        for (let round = 0; round < rounds; round++) {
          signal.throwIfAborted();
          progress(`round ${round + 1} of ${rounds}`);
          const ofRound = { durable: [] as number[], lazy: [] as number[] };
          for (const kind of ["durable", "lazy"] as const)
            for (let count = 0; count < perRound; count++) ofRound[kind].push(await append[kind]());
          ratios.push(quantile(ofRound.durable, 0.5) / quantile(ofRound.lazy, 0.5));
          for (const kind of ["durable", "lazy"] as const) took[kind].push(...ofRound[kind]);
        }
        return [
          figure("on the disk when acknowledged (sync_interval: always)", "ms", took.durable),
          figure("on the disk within two minutes (not for a meter)", "ms", took.lazy),
          figure("ratio of the two, by round", "x", ratios),
        ];
      }),
    ),
};
