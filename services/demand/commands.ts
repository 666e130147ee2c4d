import { z } from "zod";
import type { Command, Fact } from "#schemas/codec.ts";
import { datapoints } from "#schemas/datapoints.ts";
import type { CommandOutcome } from "#runtime/subsystem.ts";
import { nsPerSecond } from "./demand-values.ts";
import { presetOf } from "./preset.ts";
import type { DemandState } from "./state.ts";

/** Longest identity that a fact keeps, characters. */
const identityLengthMax = 200;

const refused = (message: string): CommandOutcome => ({ error: "MTR_COMMAND_REFUSED", message });

/** Whole seconds that are left of a time, at least one. */
const secondsLeft = (untilNs: bigint, atNs: bigint): bigint => (untilNs - atNs + nsPerSecond - 1n) / nsPerSecond;

function reset({ settings, resets, resetNs }: DemandState, by: string, atNs: bigint): CommandOutcome {
  const lockedNs = resetNs + BigInt(settings?.reset?.lockoutSeconds ?? 0) * nsPerSecond;
  if (resets > 0n && atNs < lockedNs)
    return refused(`demand was reset before; it can be reset again in ${secondsLeft(lockedNs, atNs)} s`);
  return { facts: [{ kind: "demandReset", demandReset: { atNs, by, cause: "command" } }] };
}

function synchronise(state: DemandState, by: string, atNs: bigint): CommandOutcome {
  const rules = state.settings?.synchronisation;
  if (rules === undefined) return refused("the settings of demand have no synchronisation");
  const earliestNs = state.synchronisedNs + BigInt(rules.minimumSeconds) * nsPerSecond;
  if (state.synchronisedNs > 0n && atNs < earliestNs)
    return refused(`demand was synchronised before; the next time is in ${secondsLeft(earliestNs, atNs)} s`);
  const fact: Fact = { kind: "demandSynchronised", demandSynchronised: { atNs, by } };
  return { facts: [fact] };
}

/** The JSON of parameters; undefined for what is none. */
function parsed(parameters: string): unknown {
  try {
    return JSON.parse(parameters);
  } catch {
    return undefined;
  }
}

const profileShape = z.strictObject({
  limiter: z.string().max(32),
  id: z.int().min(0).max(65_535),
  activation: z.int().min(0).max(4_294_967_295),
  seconds: z.int().min(0).max(4_294_967_295),
});

/** `{"limiter": "power", "id": 3, "activation": 1772366400, "seconds": 3600}`, the activation in seconds since 1970, UTC. */
function emergencyProfile({ settings }: DemandState, parameters: string, by: string, atNs: bigint): CommandOutcome {
  const { data } = profileShape.safeParse(parsed(parameters));
  if (data === undefined)
    return refused('set_emergency_profile needs {"limiter": its name, "id", "activation", "seconds": numbers}');
  const { limiter, id, activation, seconds } = data;
  const known = settings?.limiters?.find(({ name }) => name === limiter);
  if (known === undefined) return refused(`no limiter is called ${limiter}`);
  const activationNs = BigInt(activation) * nsPerSecond;
  if (activationNs + BigInt(seconds) * nsPerSecond <= atNs)
    return refused("the emergency profile would be over before it begins");
  const emergencyProfileSet = { atNs, limiter, by, id, activationNs, seconds };
  return { facts: [{ kind: "emergencyProfileSet", emergencyProfileSet }] };
}

const presetShape = z.strictObject({ name: z.string().max(100), value: z.number().min(-1e12).max(1e12) });

/** `{"name": "demand.active.import.peak.rate1", "value": 1200.5}`, the value in the unit of the datapoint. */
function preset({ settings }: DemandState, parameters: string, by: string, atNs: bigint): CommandOutcome {
  const { data } = presetShape.safeParse(parsed(parameters));
  if (data === undefined) return refused('preset_demand needs {"name": a demand register, "value": a number}');
  const decimals = datapoints.get(data.name)?.decimals ?? 0;
  const demandPreset = { atNs, by, name: data.name, microW: BigInt(Math.round(data.value * 10 ** decimals)) };
  if (settings === null || presetOf(settings, demandPreset) === undefined)
    return refused(`${data.name} is no register of demand that is kept and can be set`);
  return { facts: [{ kind: "demandPreset", demandPreset }] };
}

/** What follows from a command. It counts from where metering has come, if that is later than the last commit. */
export function command(
  state: DemandState,
  { name, identity, parameters = "" }: Command,
  committedNs: bigint,
): CommandOutcome {
  const atNs = state.meteredNs > committedNs ? state.meteredNs : committedNs;
  const by = identity.slice(0, identityLengthMax);
  if (name === "reset_demand") return reset(state, by, atNs);
  if (name === "synchronise_demand") return synchronise(state, by, atNs);
  if (name === "preset_demand") return preset(state, parameters, by, atNs);
  if (name === "set_emergency_profile") return emergencyProfile(state, parameters, by, atNs);
  return {
    error: "MTR_COMMAND_UNKNOWN",
    message: `demand has no command ${name.slice(0, 64)}, only reset_demand, synchronise_demand, preset_demand and set_emergency_profile`,
  };
}
