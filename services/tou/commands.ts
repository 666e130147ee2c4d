import type { Command, Fact } from "#schemas/codec.ts";
import { clockRangeNs } from "#schemas/clock-settings.ts";
import { canonicalJson } from "#schemas/settings.ts";
import type { CommandOutcome } from "#runtime/subsystem.ts";
import { calendarProblems } from "./calendar/calendar-problems.ts";
import { clockAt, zoneOf } from "./clock-time.ts";
import { parseParameters, type TouCommand } from "./command-parameters.ts";
import type { TouState } from "./state.ts";

/** Longest identity that is kept, characters. */
const identityLengthMax = 200;
/** Most requests that wait for the next metered instant. */
const requestsMax = 16;
/** Most problems of a calendar that a refusal names. */
const problemsMax = 20;

const refused = (message: string): CommandOutcome => ({ error: "MTR_COMMAND_REFUSED", message });

/**
 * What follows from a command at a sample time. Everything that needs the registers of an instant is accepted here and carried out
 * at the next edge that is metered; what is wrong with it is said at once.
 */
export function command(state: TouState, { name, identity, parameters = "" }: Command, atNs: bigint): CommandOutcome {
  const said = parseParameters(name, parameters, zoneOf(state));
  if ("problem" in said) {
    const unknown = said.problem.startsWith("tou has no command");
    return unknown ? { error: "MTR_COMMAND_UNKNOWN", message: said.problem } : refused(said.problem);
  }
  const by = identity.slice(0, identityLengthMax) || "unknown";
  const problem = problemOf(state, said, atNs);
  if (problem !== undefined) return refused(problem);
  if (said.name === "replace_battery") return { facts: [{ kind: "batteryReplaced", batteryReplaced: { atNs, by } }] };
  if (said.name === "program_calendar") {
    const json = said.calendar === null ? "" : canonicalJson(said.calendar);
    return { facts: [{ kind: "calendarProgrammed", calendarProgrammed: { atNs, json, by } }] };
  }
  if (state.requests.length >= requestsMax)
    return refused(`${requestsMax} commands wait for the next sample already: try again when there are samples`);
  const accepted: Fact = {
    kind: "requestAccepted",
    requestAccepted: { atNs, name, parameters: canonicalJson(JSON.parse(parameters || "{}")), by },
  };
  return { facts: [accepted] };
}

/** Why a command is refused; undefined when it is not. */
function problemOf(state: TouState, said: TouCommand, atNs: bigint): string | undefined {
  if (state.settings === null) return "the meter has no settings yet";
  switch (said.name) {
    case "set_clock":
    case "shift_clock":
      return clockProblem(state, said, atNs);
    case "replace_battery":
      return state.settings.clock?.reserve?.kind === "battery" ? undefined : "the clock of this meter has no battery";
    case "override_rate":
      return overrideProblem(state, said.rate);
    case "program_calendar":
      return said.calendar === null ? undefined : calendarProblem(state, said.calendar, atNs);
    case "activate_calendar":
      return state.calendars?.passive === null ? "no calendar waits: program one" : undefined;
    case "end_billing_period":
      return billingProblem(state, said.source, atNs);
    default:
      return undefined;
  }
}

function clockProblem(
  state: TouState,
  said: Extract<TouCommand, { name: "set_clock" | "shift_clock" }>,
  atNs: bigint,
): string | undefined {
  const clock = state.settings?.clock;
  if (clock === undefined) return "the clock of this meter is the sample clock, which nobody sets";
  if (said.source === "manual" ? !clock.manual : said.source !== clock.source)
    return `the time source of this meter is ${clock.source}${clock.manual ? ", or manual" : ""}, not ${said.source}`;
  if (said.name === "set_clock" && !said.locked) return `${said.source} says itself that its time is not locked`;
  const byNs = said.name === "shift_clock" ? said.byNs : 0n;
  const limitNs = BigInt(clock.shiftLimitMilliseconds) * 1_000_000n;
  if ((byNs < 0n ? -byNs : byNs) > limitNs)
    return `a shift is at most ${clock.shiftLimitMilliseconds} ms: set the clock instead`;
  const timeNs = said.name === "set_clock" ? said.timeNs : clockAt(state, atNs) + byNs;
  if (timeNs < clockRangeNs.from || timeNs >= clockRangeNs.until)
    return "the clock goes from 2000 to the end of 2099: give a time in between";
  return undefined;
}

function overrideProblem({ settings }: TouState, rate: number | undefined): string | undefined {
  const chosen = rate ?? settings?.overrideRate;
  if (chosen === undefined) return "say which rate: the settings have no override rate";
  return chosen > (settings?.rates ?? 0) ? `rate ${chosen} is not in use, there are ${settings?.rates}` : undefined;
}

/** All that is wrong with a calendar, as one line. */
function calendarProblem(
  state: TouState,
  calendar: Extract<TouCommand, { name: "program_calendar" }>["calendar"],
  atNs: bigint,
): string | undefined {
  const { settings } = state;
  if (settings === null || calendar === null) return undefined;
  const problems = calendarProblems({ ...settings, passive: calendar }, clockAt(state, atNs));
  if (problems.length === 0) return undefined;
  const told = problems
    .slice(0, problemsMax)
    .map(({ path, message }) => `${path.replace(/^passive/, "calendar")}: ${message}`);
  const more = problems.length > problemsMax ? ` (and ${problems.length - problemsMax} more)` : "";
  return told.join("; ") + more;
}

function billingProblem(state: TouState, source: "command" | "key", atNs: bigint): string | undefined {
  const billing = state.settings?.billing;
  if (billing === undefined) return "this meter has no billing periods";
  if (source === "key" && !billing.key) return "the key of this meter is disabled";
  const waits = state.requests.some(({ name }) => name === "end_billing_period");
  const lockedNs = state.periodEndedNs + BigInt(billing.lockoutSeconds) * 1_000_000_000n;
  if (!waits && (state.periodEndedNs === 0n || atNs >= lockedNs)) return undefined;
  return `a period ended less than ${billing.lockoutSeconds} s ago: wait`;
}
