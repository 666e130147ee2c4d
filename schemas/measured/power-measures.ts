import type { Unit } from "#schemas/datapoints.ts";
import { type Measure, powerPlaces, powerWords, ratio } from "./measure.ts";
import { lagSign, type PowerComponents, remainder } from "./powers.ts";

const q60Reactive = Math.sqrt(3) / 2;

const vector = ({ active, reactive }: PowerComponents): number => Math.hypot(active, reactive);
const lagging = (powers: PowerComponents): number => lagSign(powers) * Math.abs(ratio(powers.active, powers.apparent));

/** Of each phase and of the sum: the name before the place, the unit, the words before the place, and the value. */
const components: readonly [string, Unit, string, (powers: PowerComponents) => number][] = [
  ["power.active.fundamental", "W", "fundamental active power", (powers) => powers.fundamentalActive],
  ["power.apparent.fundamental", "VA", "fundamental apparent power", (powers) => powers.fundamentalApparent],
  ["power.apparent.vector", "VA", "root of active and reactive power squared and added", vector],
  [
    "power.apparent.nonfundamental",
    "VA",
    "apparent power beyond the fundamental's",
    ({ apparent, fundamentalApparent }) => remainder(apparent, fundamentalApparent),
  ],
  ["power.nonactive", "var", "apparent power beyond the active", ({ apparent, active }) => remainder(apparent, active)],
  [
    "power.distortion",
    "var",
    "apparent power beyond active and fundamental reactive",
    ({ apparent, active, reactive }) => remainder(apparent, active, reactive),
  ],
  [
    "power.q60",
    "W",
    "half the active and 0.866 of the reactive power (Q quantity)",
    ({ active, reactive }) => active / 2 + q60Reactive * reactive,
  ],
  [
    "power_factor.displacement",
    "",
    "power factor of the fundamental with the sign of active power",
    ({ fundamentalActive, fundamentalApparent }) => ratio(fundamentalActive, fundamentalApparent),
  ],
  [
    "power_factor.vector",
    "",
    "active over vector apparent power with the sign of active power",
    (powers) => ratio(powers.active, vector(powers)),
  ],
  [
    "power_factor.lag",
    "",
    "power factor, positive when the current lags and negative when it leads",
    (powers) => lagging(powers),
  ],
  [
    "power_factor.lead",
    "",
    "power factor, positive when the current leads and negative when it lags",
    (powers) => -lagging(powers),
  ],
];

/** Undefined where the wiring form gives no effective power. */
const known = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

/** Components of power (IEEE 1459). */
export const powerMeasures: readonly Measure[] = [
  ...powerPlaces.flatMap((where) =>
    components.map(
      ([name, unit, words, of]): Measure => ({
        name: `${name}.${where}`,
        unit,
        description: `${words}, ${powerWords(where)}`,
        of: (findings) => {
          const powers = findings.powersOf(where);
          return powers && of(powers);
        },
      }),
    ),
  ),
  {
    name: "power.apparent.arithmetic.total",
    unit: "VA",
    description: "sum over the elements of voltage times current",
    of: ({ powers: { total } }) => total.arithmetic,
  },
  {
    name: "power.apparent.effective.total",
    unit: "VA",
    description: "effective apparent power of IEEE 1459",
    of: ({ powers: { total } }) => known(total.effective),
  },
  {
    name: "power_factor.effective.total",
    unit: "",
    description: "active over effective apparent power",
    of: ({ powers: { total } }) =>
      known(total.effective) === undefined ? undefined : ratio(total.active, total.effective),
  },
];
