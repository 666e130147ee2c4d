import type { MeterSettings } from "#schemas/settings.ts";

/** Tariffs switch and demand is commonly read at whole minutes, s. */
const minute = 60;

/**
 * Length of time, ns, of whose multiples since 1970 every instant is one at which demand, tariffs or the load profile need
 * the registers: a minute, or less where an interval of the settings is none.
 */
export function mergeBoundaryNs({ demand, tou, logging }: MeterSettings): bigint {
  const seconds = [
    // Where subintervals run free they end at any whole second.
    demand.alignment === "free" ? 1 : demand.subintervalSeconds,
    demand.thermal?.stepSeconds ?? minute,
    logging.profileSeconds,
    ...tou.offsets.map(({ offsetSeconds }) => offsetSeconds),
  ];
  // The first offset holds from the beginning of time, not from an instant.
  const changes = tou.offsets.slice(1).map(({ fromNs }) => Number((BigInt(fromNs) / 1_000_000_000n) % BigInt(minute)));
  return BigInt([...seconds, ...changes].reduce(commonDivisor, minute)) * 1_000_000_000n;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : commonDivisor(b, a % b);
}
