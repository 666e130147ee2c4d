import type { ChaosScenario, Fault, ProcessPlan, RandomFaults } from "./scenario.ts";
import { SeededRandom } from "./seeded-random.ts";

/** A fault with its moment and its targets; `leader` and `standby` are only known when it comes. */
export interface PlannedFault extends Fault {
  /** Since the meter began to meter, ms. */
  atMs: number;
  /** When metering has stood still for so long, the fault waits until it moves, ms. */
  patienceMs?: number;
  /** Names of processes, `broker`, `leader`, `standby`. */
  targets: readonly string[];
}

/** All faults of a scenario in their order. The same seed gives the same list. */
export function scheduleOf({ steps, random, processes }: ChaosScenario): PlannedFault[] {
  const chance = new SeededRandom(random?.seed ?? 1);
  const planned: PlannedFault[] = steps.map((step) => ({ ...step, targets: targetsOf(step, processes, chance) }));
  let atMs = 0;
  for (let count = 0; count < (random?.count ?? 0); count++) {
    const { everyMs, patienceMs, of } = random as RandomFaults;
    // Between half of the mean pause and one and a half.
    atMs += everyMs * (0.5 + chance.fraction());
    const fault = chance.choose(of, ({ weight }) => weight);
    planned.push({ ...fault, atMs, patienceMs, targets: targetsOf(fault, processes, chance) });
  }
  return planned.sort((a, b) => a.atMs - b.atMs);
}

function targetsOf({ on }: Fault, processes: readonly ProcessPlan[], chance: SeededRandom): string[] {
  const names = on.flatMap((target) => {
    if (target === "any") return [chance.choose(processes).name];
    if (target === "all") return processes.map(({ name }) => name);
    const running = processes.filter(({ name, services }) => name === target || services.some((own) => own === target));
    return running.length > 0 ? running.map(({ name }) => name) : [target];
  });
  return [...new Set(names)];
}
