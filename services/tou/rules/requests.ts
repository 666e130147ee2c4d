import type { Fact } from "#schemas/codec.ts";
import { clockRangeNs } from "#schemas/clock-settings.ts";
import { parseParameters } from "../command-parameters.ts";
import { clockAt, zoneOf } from "../clock-time.ts";
import type { Edge } from "../edges.ts";
import { evolve, type Request, type TouState } from "../state.ts";
import { freeze, periodEnd, schedulesSetBack } from "./billing.ts";
import { clockChange } from "./clock.ts";
import { ClockChange } from "../clock-change.ts";

/** Carries out the oldest request that waits, at the first edge that is not before it; not before the first rate is in force. */
export function requested(state: TouState, edge: Edge): Fact[] {
  const [request] = state.requests;
  return request === undefined || edge.atNs < request.atNs || state.mode !== "metering"
    ? []
    : carryOut(state, edge, request);
}

function carryOut(state: TouState, edge: Edge, request: Request): Fact[] {
  const { atNs } = edge;
  const { by } = request;
  const parameters = parseParameters(request.name, request.parameters, zoneOf(state));
  if ("problem" in parameters) return dropped(edge, request, parameters.problem);
  switch (parameters.name) {
    case "set_clock": {
      const atSampleNs = parameters.atNs ?? request.atNs;
      return changeClock(state, edge, request, parameters.timeNs + atNs - atSampleNs, parameters.source);
    }
    case "shift_clock":
      return changeClock(state, edge, request, clockAt(state, atNs) + parameters.byNs, parameters.source);
    case "override_rate":
      return [
        {
          kind: "rateOverridden",
          rateOverridden: { atNs, rate: parameters.rate ?? state.settings?.overrideRate ?? 0, by },
        },
      ];
    case "end_rate_override":
      return [{ kind: "rateOverridden", rateOverridden: { atNs, rate: 0, by } }];
    case "activate_calendar": {
      const passive = state.calendars?.passive;
      if (passive === null || passive === undefined) return dropped(edge, request, "no calendar waits any more");
      const clockNs = clockAt(state, atNs);
      return [{ kind: "calendarActivated", calendarActivated: { atNs, name: passive.name, by, clockNs } }];
    }
    case "end_billing_period":
      return periodEnd(state, edge, { cause: parameters.source, by, schedule: 0, scheduledNs: 0n });
    case "freeze_registers":
      return freeze(state, edge, { by, schedule: 0 });
    default:
      return dropped(edge, request, "it is carried out at once");
  }
}

function changeClock(state: TouState, edge: Edge, request: Request, afterNs: bigint, source: string): Fact[] {
  const { atNs } = edge;
  const clock = state.settings?.clock;
  if (clock === undefined) return dropped(edge, request, "the clock is not set any more");
  if (afterNs < clockRangeNs.from || afterNs >= clockRangeNs.until)
    return dropped(edge, request, "the clock would leave the years 2000 to 2099");
  const beforeNs = clockAt(state, atNs);
  const clockSet = clockChange(clock, { atNs, beforeNs, afterNs }, source, request.by);
  if (clockSet === undefined) return dropped(edge, request, "the clock is right within the tolerance");
  const set: Fact = { kind: "clockSet", clockSet };
  if (clockSet.kind === ClockChange.shift || afterNs > beforeNs) return [set];
  return [set, ...schedulesSetBack(evolve(state, set), edge, beforeNs, afterNs)];
}

function dropped({ atNs }: Edge, { name }: Request, reason: string): Fact[] {
  return [{ kind: "requestDropped", requestDropped: { atNs, name, reason } }];
}
