import type { Fact, LimiterRegisters } from "#schemas/codec.ts";
import type { LimiterSettings } from "#schemas/limiter-settings.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import { limiterMachine, type LimiterEvent } from "./machine.ts";

const nsPerSecond = 1_000_000_000n;

/** An emergency profile: it is active from `activationNs` for `seconds`, if its identity is one of the limiter's groups. */
export interface EmergencyProfile {
  id: number;
  activationNs: bigint;
  seconds: number;
}

/** What a limiter knows; all of it comes from facts. */
export interface LimiterState {
  mode: string;
  /** When the value crossed the threshold last. */
  sinceNs: bigint;
  profile: EmergencyProfile | null;
  emergency: boolean;
  reconnectFromNs: bigint;
}

export const restingLimiter: LimiterState = {
  mode: firstMode(limiterMachine),
  sinceNs: 0n,
  profile: null,
  emergency: false,
  reconnectFromNs: 0n,
};

const micro = (value: number): bigint => BigInt(Math.round(value * 1e6));

/** The threshold that is compared with now. */
const thresholdMicro = (settings: LimiterSettings, emergency: boolean): bigint =>
  micro(emergency ? (settings.emergencyThreshold ?? settings.threshold) : settings.threshold);

/** Whether the emergency profile is active: it is one of the groups, and its time is now. */
function isEmergency({ emergencyGroups = [] }: LimiterSettings, { profile }: LimiterState, atNs: bigint): boolean {
  if (profile === null || !emergencyGroups.includes(profile.id)) return false;
  return atNs >= profile.activationNs && atNs < profile.activationNs + BigInt(profile.seconds) * nsPerSecond;
}

const isAbove = (mode: string): boolean => mode === "above" || mode === "tripped";

/**
 * What follows when the value is `valueMicro` at `atNs`; null where there is none, which leaves everything as it is. The time that
 * a value must stay on one side begins when it crosses, and the action follows once it has passed.
 */
export function limiterFacts(
  settings: LimiterSettings,
  state: LimiterState,
  valueMicro: bigint | null,
  atNs: bigint,
): Fact[] {
  const { name: limiter } = settings;
  const facts: Fact[] = [];
  let now = state;
  const tell = (fact: Fact): void => {
    facts.push(fact);
    now = evolveLimiter(now, fact);
  };
  const emergency = isEmergency(settings, state, atNs);
  const threshold = thresholdMicro(settings, emergency);
  if (emergency !== state.emergency)
    tell({
      kind: "limiterThresholdChanged",
      limiterThresholdChanged: { atNs, limiter, thresholdMicro: threshold, emergency },
    });
  if (valueMicro === null) return facts;
  const above = valueMicro > threshold;
  if (above !== isAbove(now.mode)) {
    const ownDoing = !above && now.mode === "tripped" && settings.quietAfterDisconnect === true;
    tell({
      kind: "limiterThresholdCrossed",
      limiterThresholdCrossed: { atNs, limiter, above, micro: valueMicro, thresholdMicro: threshold, ownDoing },
    });
  }
  const passedNs = atNs - now.sinceNs;
  if (now.mode === "above" && passedNs >= BigInt(settings.overSeconds) * nsPerSecond) {
    const penaltyNs = BigInt(settings.penaltySeconds ?? 0) * nsPerSecond;
    const reconnectFromNs = penaltyNs === 0n ? 0n : atNs + penaltyNs;
    tell(request({ atNs, by: limiter, script: settings.overScript, above: true, reconnectFromNs }));
  }
  if (now.mode === "relieved" && settings.underScript > 0 && passedNs >= BigInt(settings.underSeconds) * nsPerSecond)
    tell(request({ atNs, by: limiter, script: settings.underScript, above: false, reconnectFromNs: 0n }));
  return facts;
}

type Request = (Fact & { kind: "disconnectRequested" })["disconnectRequested"];
const request = (disconnectRequested: Request): Fact => ({ kind: "disconnectRequested", disconnectRequested });

/** A limiter after a fact that is its own. */
export function evolveLimiter(state: LimiterState, fact: Fact): LimiterState {
  const after = (event: LimiterEvent): string => nextMode(limiterMachine, state.mode, event);
  switch (fact.kind) {
    case "limiterThresholdChanged":
      return { ...state, emergency: fact.limiterThresholdChanged.emergency };
    case "limiterThresholdCrossed": {
      const { atNs, above } = fact.limiterThresholdCrossed;
      return { ...state, mode: after({ type: above ? "roseAbove" : "fellBelow" }), sinceNs: atNs };
    }
    case "disconnectRequested": {
      const { above, reconnectFromNs } = fact.disconnectRequested;
      return { ...state, mode: after({ type: above ? "overAction" : "underAction" }), reconnectFromNs };
    }
    case "emergencyProfileSet": {
      const { id, activationNs, seconds } = fact.emergencyProfileSet;
      return { ...state, profile: { id, activationNs, seconds } };
    }
    default:
      return state;
  }
}

/** Name of the limiter that a fact is of; undefined for one of no limiter. */
export function limiterOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case "limiterThresholdChanged":
      return fact.limiterThresholdChanged.limiter;
    case "limiterThresholdCrossed":
      return fact.limiterThresholdCrossed.limiter;
    case "disconnectRequested":
      return fact.disconnectRequested.by;
    case "emergencyProfileSet":
      return fact.emergencyProfileSet.limiter;
    case "limiterSampled":
      return fact.limiterSampled.limiter;
    default:
      return undefined;
  }
}

/** Registers of a limiter. */
export const limiterRegisters = (settings: LimiterSettings, state: LimiterState): LimiterRegisters => ({
  name: settings.name,
  state: state.mode,
  thresholdMicro: thresholdMicro(settings, state.emergency),
  emergency: state.emergency,
  sinceNs: state.sinceNs,
  reconnectFromNs: state.reconnectFromNs,
});
