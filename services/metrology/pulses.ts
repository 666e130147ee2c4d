import { energyAccumulatorNames } from "#schemas/energy-accumulators.ts";
import type { PulseOutput, ReactiveComposition } from "#schemas/metering-settings.ts";

const nsPerMs = 1_000_000n;

/** What an output did in a stretch of time. */
export interface PulseTally {
  pulses: bigint;
  /** Energy that has not made a whole pulse, or waits because the output cannot keep up, in millionths. */
  waitingMicroWh: bigint;
  overloaded: boolean;
}

/** Quadrants of imported and of exported reactive energy. */
export const reactiveQuadrants: Record<ReactiveComposition, { import: string[]; export: string[] }> = {
  "q1+q2": { import: ["q1", "q2"], export: ["q3", "q4"] },
  "q1+q4": { import: ["q1", "q4"], export: ["q2", "q3"] },
};

function energyIn(output: PulseOutput, direction: "import" | "export", composition: ReactiveComposition) {
  const prefix = output.compensated ? "energy.compensated" : "energy";
  const kinds =
    output.quantity === "reactive"
      ? reactiveQuadrants[composition][direction].map((quadrant) => `reactive.${quadrant}`)
      : [`${output.quantity}.${direction}`];
  const indices = kinds.map((kind) => energyAccumulatorNames.indexOf(`${prefix}.${kind}.total`));
  return (energies: readonly bigint[]): bigint => indices.reduce((sum, index) => sum + (energies[index] ?? 0n), 0n);
}

/** Energy that an output counts, from a vector of energies; negative where a net falls. */
export function countedEnergy(
  output: PulseOutput,
  composition: ReactiveComposition,
  energies: readonly bigint[],
): bigint {
  const imported = energyIn(output, "import", composition)(energies);
  const exported = energyIn(output, "export", composition)(energies);
  if (output.mode === "forward") return imported;
  if (output.mode === "reverse") return exported;
  return output.mode === "absolute" ? imported + exported : imported - exported;
}

/** Most pulses in so much time: a whole pulse takes two widths, a transition one. */
export function pulsesMax({ form, widthMs }: PulseOutput, durationNs: bigint): bigint {
  return durationNs / (BigInt(form === "kyz" ? widthMs : 2 * widthMs) * nsPerMs);
}

/**
 * The pulses of an output in a stretch of time, from the energy of the stretch and what waited before. Integers: no energy is
 * lost or doubled however the time is divided. What an output cannot give in time waits.
 */
export function tally(output: PulseOutput, waitingMicroWh: bigint, energy: bigint, durationNs: bigint): PulseTally {
  const due = waitingMicroWh + energy;
  const pulseMicroWh = BigInt(output.pulseMicroWh);
  const whole = due > 0n ? due / pulseMicroWh : 0n;
  const most = pulsesMax(output, durationNs);
  const pulses = whole < most ? whole : most;
  return { pulses, waitingMicroWh: due - pulses * pulseMicroWh, overloaded: whole > most };
}

/** A transition of an output. */
export interface PulseEdge {
  atNs: bigint;
  closed: boolean;
}

/**
 * The transitions that give so many pulses in a stretch of time, evenly spread; `closed` is how a KYZ output stood before.
 * The first half of each pulse's share of the time is its pulse, so two transitions are never closer than the width.
 */
export function pulseEdges(
  output: PulseOutput,
  pulses: bigint,
  fromNs: bigint,
  throughNs: bigint,
  closed: boolean,
): PulseEdge[] {
  const edges: PulseEdge[] = [];
  const widthNs = BigInt(output.widthMs) * nsPerMs;
  for (let n = 0n; n < pulses; n++) {
    const atNs = fromNs + ((throughNs - fromNs) * n) / pulses;
    if (output.form === "kyz") edges.push({ atNs, closed: (edges.length % 2 === 0) !== closed });
    else edges.push({ atNs, closed: true }, { atNs: atNs + widthNs, closed: false });
  }
  return edges;
}
