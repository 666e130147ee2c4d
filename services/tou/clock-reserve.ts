import type { TouState } from "./state.ts";

const nsPerHour = 3_600_000_000_000n;
const nsPerDay = 24n * nsPerHour;
/** Days of a year of battery life: 365.25. */
const nsPerYear = (nsPerDay * 1461n) / 4n;

/** End of the battery's life, by the sample clock; null where there is none. */
export function batteryEndNs({ settings, clock }: Pick<TouState, "settings" | "clock">): bigint | null {
  const reserve = settings?.clock?.reserve;
  return reserve?.kind === "battery" && clock.batteryNs > 0n ? clock.batteryNs + years(reserve.years) : null;
}

const years = (count: number): bigint => (nsPerYear * BigInt(Math.round(count * 1000))) / 1000n;

/**
 * How long the clock could still go on without power after an outage, ns; negative when it stood. A capacitor charges evenly and is
 * used up evenly; without a reserve there is nothing, and a battery goes on until the end of its life.
 */
export function reserveLeft(
  { settings, clock }: Pick<TouState, "settings" | "clock">,
  fromNs: bigint,
  throughNs: bigint,
): bigint {
  const reserve = settings?.clock?.reserve;
  const outageNs = throughNs - fromNs;
  if (reserve?.kind === "none") return -outageNs;
  if (reserve?.kind === "battery") return (batteryEndNs({ settings, clock }) ?? throughNs) - throughNs;
  if (reserve?.kind !== "supercap") return 0n;
  const fullNs = (nsPerDay * BigInt(Math.round(reserve.days * 1000))) / 1000n;
  const chargeNs = (nsPerHour * BigInt(Math.round(reserve.chargeHours * 1000))) / 1000n;
  const before = clock.reserveNs > 0n ? clock.reserveNs : 0n;
  const charged = before + ((fromNs - clock.poweredNs) * fullNs) / chargeNs;
  return (charged < fullNs ? charged : fullNs) - outageNs;
}
