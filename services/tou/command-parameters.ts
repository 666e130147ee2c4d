import { z } from "zod";
import { billingLimits } from "#schemas/billing-settings.ts";
import { tariffLimits, type PassiveCalendar } from "#schemas/tariff-settings.ts";
import { dayNumber, daysInMonth, secondsPerDay } from "./calendar/civil-date.ts";
import { atOffset, instantOf, type ZoneTable } from "./calendar/local-time.ts";
import { tariffShape } from "./calendar/tariff-shape.ts";

/** What a command to tou says. Instants are ns since 1970. */
export type TouCommand =
  /** The clock shall show `timeNs` when the sample clock shows `atNs`, or else when the command is accepted. */
  | { name: "set_clock"; timeNs: bigint; atNs?: bigint; source: string; locked: boolean }
  | { name: "shift_clock"; byNs: bigint; source: string }
  | { name: "replace_battery" }
  | { name: "override_rate"; rate?: number }
  | { name: "end_rate_override" }
  | { name: "program_calendar"; calendar: PassiveCalendar | null }
  | { name: "activate_calendar" }
  | { name: "end_billing_period"; source: "command" | "key" }
  | { name: "freeze_registers" };

const timePattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/;
const time = z.string().regex(timePattern, { error: "must be a time such as 2026-03-01T12:00:00Z" });
/** Furthest that one command shifts a clock, ms: a day. */
const shiftMillisecondsMax = 86_400_000;
const source = z.string().min(1).max(32).default("manual");

const shapes = {
  set_clock: z.strictObject({ time, at: time.optional(), source, locked: z.boolean().default(true) }),
  shift_clock: z.strictObject({
    milliseconds: z.number().min(-shiftMillisecondsMax).max(shiftMillisecondsMax),
    source,
  }),
  replace_battery: z.strictObject({}),
  override_rate: z.strictObject({ rate: z.int().min(1).max(tariffLimits.rates).optional() }),
  end_rate_override: z.strictObject({}),
  program_calendar: z.strictObject({ calendar: tariffShape.passive.unwrap().nullable() }),
  activate_calendar: z.strictObject({}),
  end_billing_period: z.strictObject({ source: z.enum(["command", "key"]).default("command") }),
  freeze_registers: z.strictObject({}),
};

/** Names of the commands to tou. */
const touCommandNames = Object.keys(shapes) as (keyof typeof shapes)[];
/** Longest text of parameters, characters. */
const parametersLengthMax = 65_536;

/**
 * What a command says, or what is wrong with it.
 * @param zone what a time without an offset means: local time of the meter, of which the first pass where it comes twice.
 */
export function parseParameters(name: string, text: string, zone: ZoneTable): TouCommand | { problem: string } {
  const shape = shapes[name as keyof typeof shapes];
  if (shape === undefined)
    return { problem: `tou has no command ${name.slice(0, 64)}, only ${touCommandNames.join(", ")}` };
  const parsed = shape.safeParse(jsonOf(text));
  if (!parsed.success) {
    const said = parsed.error.issues.slice(0, billingLimits.selfReadRegisters);
    return { problem: said.map(({ path, message }) => `${path.join(".") || "parameters"}: ${message}`).join("; ") };
  }
  return commandOf(name as keyof typeof shapes, parsed.data as Record<string, never>, zone);
}

function jsonOf(text: string): unknown {
  if (text === "") return {};
  try {
    return text.length > parametersLengthMax ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function commandOf(
  name: keyof typeof shapes,
  said: Record<string, never>,
  zone: ZoneTable,
): TouCommand | { problem: string } {
  if (name === "set_clock") {
    const { time: text, at, source, locked } = said as unknown as z.infer<(typeof shapes)["set_clock"]>;
    const timeNs = instantOfText(text, zone);
    const atNs = at === undefined ? undefined : instantOfText(at, []);
    if (timeNs === undefined) return { problem: `time: ${text} is no time of the calendar` };
    if (at !== undefined && atNs === undefined) return { problem: `at: ${at} is no time of the calendar` };
    return { name, timeNs, ...(atNs !== undefined && { atNs }), source, locked };
  }
  if (name === "shift_clock") {
    const { milliseconds, source } = said as unknown as z.infer<(typeof shapes)["shift_clock"]>;
    return { name, byNs: BigInt(Math.round(milliseconds * 1e6)), source };
  }
  return { name, ...said } as unknown as TouCommand;
}

/** The instant that a text means, ns since 1970; undefined where there is no such time. */
function instantOfText(text: string, zone: ZoneTable): bigint | undefined {
  const match = timePattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const wall = dayNumber(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
  const fractionNs = BigInt((match[7] ?? "").padEnd(9, "0"));
  const offset = match[8];
  if (offset === undefined) return instantOf(zone, wall) + fractionNs;
  return atOffset(wall, offsetSecondsOf(offset)) + fractionNs;
}

function offsetSecondsOf(text: string): number {
  if (text === "Z") return 0;
  const [hours, minutes] = text.slice(1).split(":").map(Number) as [number, number];
  return (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}
