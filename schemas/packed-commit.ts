import type { Commit } from "#schemas/codec.ts";
import { packMetered, unpackMetered } from "#schemas/packed-metered.ts";

/** A commit as it travels: with its numbers in `metered` where those of its fact and its registers are left out. */
export type TravellingCommit = Commit & { metered?: Uint8Array };

/** The commit with its numbers packed, if it is that of a usual second: one fact, whose quantities the registers show. */
export function packedCommit(commit: Commit): TravellingCommit {
  const [fact, ...more] = commit.facts;
  const registers = commit.registersAfter.metrology;
  if (fact?.kind !== "energyMetered" || more.length > 0 || registers === undefined) return commit;
  const { energyMicroWh, testEnergyMicroWh, quantities } = fact.energyMetered;
  if (testEnergyMicroWh.length > 0 || !isSame(quantities, registers.quantities)) return commit;
  const metered = packMetered({ energyMicroWh, registerMicroWh: registers.energyMicroWh, quantities });
  return metered === undefined ? commit : withNumbers(commit, metered, { energies: [], registers: [], quantities: [] });
}

/** The commit with its numbers where they belong; undefined where what is packed is damaged. */
export function unpackedCommit({ metered, ...commit }: TravellingCommit): Commit | undefined {
  if (metered === undefined || metered.length === 0) return commit;
  const numbers = unpackMetered(metered);
  if (numbers === undefined) return undefined;
  const { energyMicroWh, registerMicroWh, quantities } = numbers;
  const { metered: _metered, ...unpacked } = withNumbers(commit, new Uint8Array(), {
    energies: [...energyMicroWh],
    registers: [...registerMicroWh],
    quantities: [...quantities],
  });
  return unpacked;
}

function withNumbers(
  commit: Commit,
  metered: Uint8Array,
  { energies, registers, quantities }: { energies: bigint[]; registers: bigint[]; quantities: number[] },
): TravellingCommit {
  const facts = commit.facts.map((fact) =>
    fact.kind === "energyMetered"
      ? { ...fact, energyMetered: { ...fact.energyMetered, energyMicroWh: energies, quantities } }
      : fact,
  );
  const { metrology } = commit.registersAfter;
  const shown = metrology && { metrology: { ...metrology, energyMicroWh: registers, quantities } };
  return { ...commit, facts, registersAfter: { ...commit.registersAfter, ...shown }, metered };
}

/** Whether two vectors are the same as 32-bit floats. */
function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, at) => Object.is(Math.fround(value), Math.fround(b[at] as number)));
}
