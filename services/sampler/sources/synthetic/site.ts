import { mix } from "./noise.ts";
import type { Load, Scenario } from "./scenario.ts";

/** How far a site may be from the one that is written: loads 0.4 to 1.6 times, voltages within 1 percent. */
const loadSpread = 0.6;
const voltageSpread = 0.01;

/** An even number from -1 to 1 that depends on the seed and on what it is for, and on nothing else. */
const spread = (seed: number, purpose: number): number => (mix(mix(seed) + purpose) / 0xffff_ffff) * 2 - 1;

/**
 * The site that the scenario's seed stands for: seed 0 is the scenario as it is written, any other one a neighbour on the
 * same network, with loads and voltages of its own and another noise. The same seed is the same site to the bit.
 * Frequency and events belong to the network, so every site has them at the same time.
 */
export function siteOf(scenario: Scenario): Scenario {
  const { seed, voltages, loads, noise } = scenario;
  if (seed === 0) return scenario;
  const volts = 1 + voltageSpread * spread(seed, 0);
  const load = 1 + loadSpread * spread(seed, 1);
  return {
    ...scenario,
    title: `${scenario.title}, site ${seed}`,
    voltages: Object.fromEntries(
      Object.entries(voltages).map(([name, { rms, angle }]) => [name, { rms: rms * volts, angle }]),
    ),
    loads: loads && {
      ...loads,
      steps: loads.steps.map(({ at, a, b, c }) => ({
        at,
        a: a && scaled(a, load),
        b: b && scaled(b, load),
        c: c && scaled(c, load),
      })),
    },
    noise: noise && { ...noise, seed: mix(mix(seed) + noise.seed) },
  };
}

function scaled(load: Load, factor: number): Load {
  return "rms" in load
    ? { ...load, rms: load.rms * factor }
    : { activeW: load.activeW * factor, reactiveVar: load.reactiveVar * factor };
}
