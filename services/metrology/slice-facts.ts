import type { Fact, FactOf } from "#schemas/codec.ts";
import type { PulseOutput } from "#schemas/metering-settings.ts";
import { Quality } from "#schemas/quality.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { EnergySlice, KernelResult } from "#schemas/window.ts";
import { countedEnergy, tally } from "./pulses.ts";

/** What of the state decides where the energy of a slice goes. */
export interface Registering {
  /** When the test mode in progress ends by itself; 0 outside of it. */
  testUntilNs: bigint;
  testEnergyMicroWh: bigint[];
  pulseWaitingMicroWh: bigint[];
  settings: MetrologySettings | undefined;
}

/**
 * The facts of the slices of a window, in order: the test mode may run out between two of them. The last one holds the state
 * of the kernel where it is to be carried.
 */
export function sliceFacts(
  state: Registering,
  { window, slices, resume, nextSample }: KernelResult,
  quantities: number[],
  carriesState: boolean,
): Fact[] {
  const facts: Fact[] = [];
  let { testUntilNs, testEnergyMicroWh, pulseWaitingMicroWh } = state;
  const rest = { quantities, nextWindow: BigInt(window.number + 1), nextSample: BigInt(nextSample) };
  for (const slice of slices) {
    const kernel = carriesState && slice === slices.at(-1) ? resume : new Uint8Array();
    if (testUntilNs > 0n && slice.fromNs >= testUntilNs) {
      facts.push(testModeLeft(slice.fromNs, "time", "", testEnergyMicroWh));
      testUntilNs = 0n;
    }
    const testing = testUntilNs > 0n;
    const { pulses, waiting, overloaded } = pulsesOf(state.settings, pulseWaitingMicroWh, slice, testing);
    const { fromNs, throughNs, energyMicroWh, quality } = slice;
    const where = testing
      ? { energyMicroWh: [], testEnergyMicroWh: energyMicroWh, quality: quality | Quality.test }
      : { energyMicroWh, testEnergyMicroWh: [], quality };
    const energyMetered = { fromNs, throughNs, ...where, pulses, pulsesOverloaded: overloaded, ...rest, kernel };
    facts.push({ kind: "energyMetered", energyMetered });
    if (testing) testEnergyMicroWh = added(testEnergyMicroWh, energyMicroWh);
    pulseWaitingMicroWh = waiting;
  }
  return facts;
}

/** The test mode ends: what its registers had counted stands in the fact. */
export function testModeLeft(
  atNs: bigint,
  reason: "command" | "time" | "power",
  by: string,
  testEnergyMicroWh: bigint[],
): FactOf<"testModeLeft"> {
  return { kind: "testModeLeft", testModeLeft: { atNs, reason, by, testEnergyMicroWh } };
}

/** The sum of two vectors of energies; the longer one says how many accumulators there are. */
export function added(energies: readonly bigint[], more: readonly bigint[]): bigint[] {
  const length = Math.max(energies.length, more.length);
  return Array.from({ length }, (_, index) => (energies[index] ?? 0n) + (more[index] ?? 0n));
}

/** What waits at the outputs after a slice, from what its fact says: the same for every version that reads the fact. */
export function waitingAfter(
  { pulseOutputs = [], reactiveComposition = "q1+q2" }: MetrologySettings,
  waiting: readonly bigint[],
  { energyMicroWh, testEnergyMicroWh, pulses }: FactOf<"energyMetered">["energyMetered"],
): bigint[] {
  const energies = testEnergyMicroWh.length > 0 ? testEnergyMicroWh : energyMicroWh;
  return pulseOutputs.map((output, index) => {
    const counts = !output.testOnly || testEnergyMicroWh.length > 0;
    const energy = counts ? countedEnergy(output, reactiveComposition, energies) : 0n;
    return (waiting[index] ?? 0n) + energy - (pulses[index] ?? 0n) * BigInt(output.pulseMicroWh);
  });
}

function pulsesOf(
  settings: MetrologySettings | undefined,
  waiting: readonly bigint[],
  { fromNs, throughNs, energyMicroWh }: EnergySlice,
  testing: boolean,
): { pulses: bigint[]; waiting: bigint[]; overloaded: number } {
  const outputs: readonly PulseOutput[] = settings?.pulseOutputs ?? [];
  const composition = settings?.reactiveComposition ?? "q1+q2";
  let overloaded = 0;
  const tallies = outputs.map((output, index) => {
    const counts = !output.testOnly || testing;
    const energy = counts ? countedEnergy(output, composition, energyMicroWh) : 0n;
    const found = tally(output, waiting[index] ?? 0n, energy, throughNs - fromNs);
    if (found.overloaded) overloaded |= 1 << index;
    return found;
  });
  return {
    pulses: tallies.map(({ pulses }) => pulses),
    waiting: tallies.map(({ waitingMicroWh }) => waitingMicroWh),
    overloaded,
  };
}
