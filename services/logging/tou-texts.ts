import { formatInstant } from "#schemas/readings.ts";
import { quoted, type Texts } from "./event-text.ts";

const by = (who: string): string => (who === "" ? "" : ` by ${quoted(who)}`);

/** How a clock was changed, by the numbers of `fourquad.v1.ClockChangeKind`. */
const clockChanges = ["changed", "set", "shifted", "begun anew"];

type TouKind =
  | "tariffSwitched"
  | "tariffOutputsSwitched"
  | "rateOverridden"
  | "calendarProgrammed"
  | "calendarActivated"
  | "hourBegan"
  | "requestAccepted"
  | "requestDropped"
  | "seasonChanged"
  | "clockSet"
  | "clockSourceLost"
  | "powerReturned"
  | "batteryExhausted"
  | "batteryReplaced"
  | "daylightSavingChanged"
  | "billingPeriodEnded"
  | "billingEntryCaptured"
  | "registersFrozen"
  | "selfRead";

/** What the event log says of clock, tariffs and billing. */
export const touTexts: Texts<TouKind> = {
  // The first rate of a meter is where it begins, not a switch.
  tariffSwitched: ({ tariffSwitched: { atNs, fromRate, toRate } }) =>
    fromRate === 0
      ? undefined
      : { code: "tariff.switched", timeNs: atNs, text: `The tariff switched from rate ${fromRate} to rate ${toRate}.` },
  rateOverridden: ({ rateOverridden: { atNs, rate, by: who } }) => ({
    code: "tariff.overridden",
    timeNs: atNs,
    text: rate === 0 ? `The calendar's rate holds again${by(who)}.` : `Rate ${rate} was put in force${by(who)}.`,
  }),
  calendarProgrammed: ({ calendarProgrammed: { atNs, json, by: who } }) => ({
    code: "calendar.programmed",
    timeNs: atNs,
    text: json === "" ? `The waiting calendar was removed${by(who)}.` : `A calendar was programmed${by(who)}.`,
  }),
  calendarActivated: ({ calendarActivated: { atNs, name, by: who } }) => ({
    code: "calendar.activated",
    timeNs: atNs,
    text: `The calendar ${quoted(name)} came into force${by(who)}.`,
  }),
  seasonChanged: ({ seasonChanged: { atNs, fromSeason, toSeason } }) =>
    fromSeason === ""
      ? undefined
      : {
          code: "season.changed",
          timeNs: atNs,
          text: `Season ${quoted(fromSeason)} ended, ${toSeason === "" ? "no season" : quoted(toSeason)} began.`,
        },
  // A synchronisation every few seconds would drown everything else.
  clockSet: ({ clockSet: { atNs, beforeNs, afterNs, kind, source, by: who, quiet } }) =>
    quiet
      ? undefined
      : {
          code: "clock.set",
          timeNs: atNs,
          text:
            `The clock was ${clockChanges[kind] ?? "changed"} from ${formatInstant(beforeNs)} to ${formatInstant(afterNs)}` +
            `, source ${quoted(source)}${by(who)}.`,
        },
  clockSourceLost: ({ clockSourceLost: { atNs, source } }) => ({
    code: "clock.source_lost",
    timeNs: atNs,
    text: `The time source ${quoted(source)} was lost.`,
  }),
  daylightSavingChanged: ({ daylightSavingChanged: { atNs, active } }) => ({
    code: "clock.daylight_saving",
    timeNs: atNs,
    text: `Daylight saving time ${active ? "began" : "ended"}.`,
  }),
  powerReturned: ({ powerReturned: { fromNs, throughNs, clockLost } }) => ({
    code: "power.returned",
    timeNs: throughNs,
    text: `Power was away since ${formatInstant(fromNs)}${clockLost ? "; the clock had stood, its time is invalid" : ""}.`,
  }),
  batteryExhausted: ({ batteryExhausted: { atNs } }) => ({
    code: "battery.exhausted",
    timeNs: atNs,
    text: "The battery of the clock is at the end of its life.",
  }),
  batteryReplaced: ({ batteryReplaced: { atNs, by: who } }) => ({
    code: "battery.replaced",
    timeNs: atNs,
    text: `The battery of the clock was replaced${by(who)}.`,
  }),
  billingPeriodEnded: ({ billingPeriodEnded: { atNs, number, cause, by: who } }) => ({
    code: "billing.period_ended",
    timeNs: atNs,
    text: `Billing period ${number} ended, by ${quoted(cause)}${by(who)}.`,
  }),
  registersFrozen: ({ registersFrozen: { atNs, number, automatic, by: who } }) => ({
    code: "registers.frozen",
    timeNs: atNs,
    text: `Registers were frozen for the ${ordinal(number)} time, ${automatic ? "by schedule" : "by hand"}${by(who)}.`,
  }),
  requestDropped: ({ requestDropped: { atNs, name, reason } }) => ({
    code: "request.dropped",
    timeNs: atNs,
    text: `The command ${quoted(name)}, which had been accepted, came to nothing: ${quoted(reason)}.`,
  }),
  // What it leads to is an event; that it was accepted is in the log.
  requestAccepted: null,
  // Records, which are read as such.
  billingEntryCaptured: null,
  selfRead: null,
  // What a meter does all the time is in its registers.
  hourBegan: null,
  tariffOutputsSwitched: null,
};

function ordinal(number: bigint): string {
  const ending =
    number % 100n >= 11n && number % 100n <= 13n ? "th" : (["th", "st", "nd", "rd"][Number(number % 10n)] ?? "th");
  return `${number}${ending}`;
}
