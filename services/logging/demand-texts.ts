import { formatFixed, formatInstant } from "#schemas/readings.ts";
import { quoted, type Texts } from "./event-text.ts";

/** Micro-units as whole units with their decimals. */
const units = (micro: bigint): string => formatFixed(micro, 6);

type DemandKind =
  | "demandSubintervalClosed"
  | "demandReset"
  | "demandAttributed"
  | "tariffFollowed"
  | "demandAligned"
  | "demandSynchronised"
  | "demandDeferred"
  | "demandPreset"
  | "thermalDemandStepped"
  | "demandThresholdCrossed"
  | "limiterThresholdCrossed"
  | "limiterThresholdChanged"
  | "disconnectRequested"
  | "emergencyProfileSet"
  | "limiterSampled";

/** What the event log says of demand, limiters and supervision. */
export const demandTexts: Texts<DemandKind> = {
  demandReset: ({ demandReset: { atNs, by } }) => ({
    code: "demand.reset",
    timeNs: atNs,
    text: `Demand peaks were reset by ${quoted(by)}.`,
  }),
  demandSynchronised: ({ demandSynchronised: { atNs, by } }) => ({
    code: "demand.synchronised",
    timeNs: atNs,
    text: `The demand interval was ended by ${quoted(by)}.`,
  }),
  demandDeferred: ({ demandDeferred: { fromNs, untilNs } }) => ({
    code: "demand.deferred",
    timeNs: fromNs,
    text: `Demand waits until ${formatInstant(untilNs)} after an outage.`,
  }),
  demandPreset: ({ demandPreset: { atNs, by, name, microW } }) => ({
    code: "demand.preset",
    timeNs: atNs,
    text: `${quoted(name)} was set to ${units(microW)} by ${quoted(by)}.`,
  }),
  demandThresholdCrossed: ({ demandThresholdCrossed: { atNs, name, above, microW, thresholdMicroW } }) => ({
    code: above ? "demand.threshold_exceeded" : "demand.threshold_ok",
    timeNs: atNs,
    text: `${quoted(name)}, ${units(microW)}, is ${above ? "above" : "below"} its threshold of ${units(thresholdMicroW)}.`,
  }),
  // What a limiter brought about by disconnecting is no news.
  limiterThresholdCrossed: ({ limiterThresholdCrossed: { atNs, limiter, above, micro, thresholdMicro, ownDoing } }) =>
    ownDoing
      ? undefined
      : {
          code: above ? "limiter.threshold_exceeded" : "limiter.threshold_ok",
          timeNs: atNs,
          text: `Limiter ${quoted(limiter)}: ${units(micro)} is ${above ? "above" : "below"} the threshold of ${units(thresholdMicro)}.`,
        },
  limiterThresholdChanged: ({ limiterThresholdChanged: { atNs, limiter, thresholdMicro, emergency } }) => ({
    code: "limiter.threshold_changed",
    timeNs: atNs,
    text: `Limiter ${quoted(limiter)} compares with ${units(thresholdMicro)}, its ${emergency ? "emergency" : "normal"} threshold.`,
  }),
  disconnectRequested: ({ disconnectRequested: { atNs, by, script } }) => ({
    code: "limiter.disconnect_requested",
    timeNs: atNs,
    text: `Limiter ${quoted(by)} asked for disconnect script ${script}.`,
  }),
  emergencyProfileSet: ({ emergencyProfileSet: { atNs, limiter, by, id, activationNs, seconds } }) => ({
    code: "limiter.emergency_profile_set",
    timeNs: atNs,
    text: `Limiter ${quoted(limiter)} was given emergency profile ${id} from ${formatInstant(activationNs)} for ${seconds} s by ${quoted(by)}.`,
  }),
  // What a meter does all the time is in its registers.
  demandSubintervalClosed: null,
  demandAttributed: null,
  demandAligned: null,
  thermalDemandStepped: null,
  limiterSampled: null,
  // Tou reports it itself.
  tariffFollowed: null,
};
