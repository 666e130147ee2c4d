const places = ["a", "b", "c", "total"] as const;
const both = (kind: string): string[] =>
  ["import", "export"].flatMap((direction) => places.map((place) => `energy.${kind}.${direction}.${place}`));

/** What 0.1.0 kept; its logs hold vectors of this length. */
const first: readonly string[] = [
  ...places.flatMap((place) => [`energy.active.import.${place}`, `energy.active.export.${place}`]),
  ...["q1", "q2", "q3", "q4"].flatMap((quadrant) => places.map((place) => `energy.reactive.${quadrant}.${place}`)),
  "energy.apparent.import.total",
  "energy.apparent.export.total",
];

const energies: readonly string[] = [
  ...first,
  ...both("apparent").filter((name) => !name.endsWith(".total")),
  ...both("apparent.vector"),
  ...both("q60"),
];

const hours: readonly string[] = [
  ...["a", "b", "c", "n"].map((line) => `ampere_hours.${line}`),
  ...["a", "b", "c", "n"].map((line) => `ampere_squared_hours.${line}`),
  ...["an", "bn", "cn", "ab", "bc", "ca"].map((pair) => `volt_squared_hours.${pair}`),
];

const compensated: readonly string[] = [
  ...energies.map((name) => name.replace("energy.", "energy.compensated.")),
  ...["iron_loss", "copper_loss"].flatMap((loss) =>
    ["active", "reactive"].map((kind) => `energy.${loss}.${kind}.total`),
  ),
];

/** Accumulators that every meter of 0.1.0 had. */
export const firstAccumulatorCount = first.length;

/**
 * Energy accumulators of a meter, in the order of every packed vector of energies. Append only: the order is on the wire.
 *
 * `apparent` is voltage times current, added over the phases; `apparent.vector` the root of active and reactive squared; `q60`
 * half the active and root three halves of the reactive energy. `compensated` stands for the same energy at the other side
 * of the transformer and the line, whose losses `iron_loss` and `copper_loss` are. All count
 * in millionths of their unit but `ampere_squared_hours` (thousandths) and `volt_squared_hours` (wholes).
 */
export const energyAccumulatorNames: readonly string[] = [
  ...first,
  ...energies.slice(first.length),
  ...hours,
  ...compensated,
];
export const energyAccumulatorCount = energyAccumulatorNames.length;

/** Accumulators of a meter without loss compensation: the rest of the vector is left out. */
export const plainAccumulatorCount = energyAccumulatorCount - compensated.length;

/** True for an accumulator that only a meter with loss compensation has. */
export const isCompensated = (name: string): boolean => compensated.includes(name);
