import type { MetrologyRegisters } from "#schemas/codec.ts";
import { derivedEnergyNames } from "#schemas/datapoints.ts";
import { energyAccumulatorNames, isCompensated } from "#schemas/energy-accumulators.ts";
import { quantityExists } from "#schemas/quantities.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import { energyQuality } from "#runtime/energy-quality.ts";
import { reactiveQuadrants } from "./pulses.ts";

/** Names of the accumulators that a derived energy adds and takes off. */
interface Composition {
  plus: string[];
  minus: string[];
}

function composition(name: string, settings: MetrologySettings): Composition {
  const parts = name.split(".");
  const place = parts.pop() as string;
  const way = parts.pop() as "import" | "export" | "net" | "absolute";
  const prefix = parts.join(".");
  const quadrants = reactiveQuadrants[settings.reactiveComposition ?? "q1+q2"];
  const of = (direction: "import" | "export"): string[] =>
    prefix.endsWith(".reactive")
      ? quadrants[direction].map((quadrant) => `${prefix}.${quadrant}.${place}`)
      : [`${prefix}.${direction}.${place}`];
  if (way === "import" || way === "export") return { plus: of(way), minus: [] };
  return way === "net"
    ? { plus: of("import"), minus: of("export") }
    : { plus: [...of("import"), ...of("export")], minus: [] };
}

const indexByName = new Map(energyAccumulatorNames.map((name, index) => [name, index]));
const valueOf = (energies: readonly bigint[], name: string): bigint => energies[indexByName.get(name) as number] ?? 0n;

/** Energies as they are kept, and what is derived of them: `import`, `export`, `net` and `absolute`. */
export function energyReadings(registers: MetrologyRegisters, settings: MetrologySettings, atNs: bigint): Reading[] {
  const { energyMicroWh } = registers;
  const quality = energyQuality(registers);
  const compensates = settings.lossCompensation !== undefined;
  const exists = (name: string): boolean => quantityExists(settings.wiring, name);
  const kept = energyAccumulatorNames
    .filter((name) => exists(name) && (compensates || !isCompensated(name)))
    .map((name) => reading(name, valueOf(energyMicroWh, name), atNs, quality));
  const derived = derivedEnergyNames
    .filter((name) => exists(name) && (compensates || !name.startsWith("energy.compensated.")))
    .map((name) => {
      const { plus, minus } = composition(name, settings);
      const sum = (names: string[]): bigint => names.reduce((total, each) => total + valueOf(energyMicroWh, each), 0n);
      return reading(name, sum(plus) - sum(minus), atNs, quality);
    });
  return [...kept, ...derived];
}

/** Registers of the test mode in progress; none outside of it. */
export function testReadings(registers: MetrologyRegisters, settings: MetrologySettings, atNs: bigint): Reading[] {
  const { testEnergyMicroWh, testUntilNs, quality } = registers;
  if (testUntilNs === 0n) return [];
  const compensates = settings.lossCompensation !== undefined;
  const totals = energyAccumulatorNames.filter(
    (name) => name.startsWith("energy.") && name.endsWith(".total") && (compensates || !isCompensated(name)),
  );
  return [
    ...totals.map((name) =>
      reading(name.replace("energy.", "energy.test."), valueOf(testEnergyMicroWh, name), atNs, quality),
    ),
    reading("energy.test.until.time", testUntilNs, atNs, 0),
  ];
}

/** Counts of the pulse outputs. */
export function pulseReadings(registers: MetrologyRegisters, settings: MetrologySettings, atNs: bigint): Reading[] {
  return (settings.pulseOutputs ?? []).flatMap((_, index) => [
    reading(`pulse.${index + 1}.count`, registers.pulseCount[index] ?? 0n, atNs, 0),
    reading(`pulse.${index + 1}.overload.count`, BigInt((registers.pulsesOverloaded >> index) & 1), atNs, 0),
  ]);
}
