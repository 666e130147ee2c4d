import { rateCountMax, rateQuantityNames } from "#schemas/datapoints.ts";
import type { Fact } from "#schemas/codec.ts";
import { rateAt, type InForce } from "../calendar/rate-at.ts";
import { activeRegisters, registerAssignment } from "../calendar/register-activation.ts";
import { clockAt } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import { rateEnergies } from "../energies.ts";
import type { TouState } from "../state.ts";

/** Every rate register of every energy, by its index number. */
const assignment = registerAssignment(rateQuantityNames, rateCountMax);

/** What is in force at a time of the meter's clock. */
export function inForceAt({ calendars }: TouState, clockNs: bigint): InForce | undefined {
  return calendars === null ? undefined : rateAt(calendars.active, clockNs);
}

/** The calendar that waits comes into force when its time has come. */
export function activation(state: TouState, { atNs }: Edge): Fact[] {
  const { passive, activateAtNs } = state.calendars ?? { passive: null, activateAtNs: null };
  const clockNs = clockAt(state, atNs);
  if (passive === null || activateAtNs === null || clockNs < activateAtNs) return [];
  return [{ kind: "calendarActivated", calendarActivated: { atNs, name: passive.name, by: "", clockNs } }];
}

/** A season begins. */
export function season(state: TouState, { atNs, energyMicroWh }: Edge): Fact[] {
  const clockNs = clockAt(state, atNs);
  const toSeason = inForceAt(state, clockNs)?.season ?? "";
  if (toSeason === state.season) return [];
  const seasons = { fromSeason: state.season, toSeason };
  return [
    {
      kind: "seasonChanged",
      seasonChanged: { atNs, ...seasons, registerMicroWh: rateEnergies(energyMicroWh), clockNs },
    },
  ];
}

/** Another rate or mask comes into force: by the calendar as it is now, whatever it had been in between, or by an override. */
export function switching(state: TouState, { atNs, energyMicroWh }: Edge): Fact[] {
  const clockNs = clockAt(state, atNs);
  const inForce = inForceAt(state, clockNs);
  if (inForce === undefined) return [];
  const next = wanted(state, inForce);
  const same =
    state.mode === "metering" &&
    next.toRate === state.activeRate &&
    next.toDemandRate === state.demandRate &&
    next.toEnergyMask === state.energyMask &&
    next.toDemandMask === state.demandMask &&
    next.toCounting.length === state.counting.length &&
    next.toCounting.every((bits, at) => bits === state.counting[at]);
  if (same) return [];
  const tariffSwitched = {
    atNs,
    fromRate: state.activeRate,
    fromDemandRate: state.demandRate,
    ...next,
    registerMicroWh: rateEnergies(energyMicroWh),
    clockNs: clockNs === atNs ? 0n : clockNs,
    cause: state.overrideRate === 0 ? "" : "override",
  };
  return [{ kind: "tariffSwitched", tariffSwitched }];
}

function wanted(state: TouState, { rate, demandRate, energyMask, demandMask }: InForce) {
  if (state.overrideRate > 0)
    return { toRate: state.overrideRate, toDemandRate: 0, toEnergyMask: "", toDemandMask: "", toCounting: [] };
  return {
    toRate: rate,
    toDemandRate: demandRate === rate ? 0 : demandRate,
    toEnergyMask: energyMask,
    toDemandMask: demandMask,
    toCounting: countingOf(state, energyMask),
  };
}

/** The registers that a mask names, as bits by energy; none where it names none and so stands for a rate. */
function countingOf({ settings }: TouState, name: string): number[] {
  const mask = settings?.energyMasks?.find((one) => one.name === name);
  if (mask?.registers === undefined) return [];
  const counting = rateQuantityNames.map(() => 0);
  for (const number of activeRegisters(assignment, [mask], name, mask.rate)) {
    const energy = Math.floor((number - 1) / rateCountMax);
    counting[energy] = (counting[energy] as number) | (1 << (number - 1) % rateCountMax);
  }
  return counting;
}

/** Outputs that the calendar switches; those that it does not name stay as they are. */
export function outputs(state: TouState, { atNs }: Edge): Fact[] {
  const wantedOutputs = Object.entries(inForceAt(state, clockAt(state, atNs))?.outputs ?? {});
  const on = wantedOutputs.flatMap(([name, value]) => (value && !state.outputsOn.includes(name) ? [name] : []));
  const off = wantedOutputs.flatMap(([name, value]) => (!value && !state.outputsOff.includes(name) ? [name] : []));
  if (on.length === 0 && off.length === 0) return [];
  return [{ kind: "tariffOutputsSwitched", tariffOutputsSwitched: { atNs, on: on.sort(), off: off.sort() } }];
}
