import { Temporal } from "temporal-polyfill";
import type { OffsetFrom, TouSettings } from "#schemas/settings.ts";
import type { DaylightSavingRule, TariffLimits } from "#schemas/tariff-settings.ts";
import { daylightSavingOffsets, daylightSavingProblem } from "../../services/tou/calendar/daylight-saving.ts";
import { dateTimeOf, offsetOf, specified } from "./date-text.ts";
import type { LocalTimeConfig } from "./local-time-schema.ts";
import type { Problem } from "./problem.ts";
import { zoneOffsets } from "./time-zone.ts";

export type ZoneSettings = Pick<TouSettings, "zone" | "offsets" | "zoneLabels" | "daylightSaving">;

/** The rule of a configuration; undefined when there is none, or not all of it. */
function ruleOf({ daylightSaving = {} }: LocalTimeConfig): DaylightSavingRule | undefined {
  const { begin, end, minutes } = daylightSaving;
  const [from, to] = [begin, end].map((text) => (text === undefined ? undefined : dateTimeOf(text)));
  return from === undefined || to === undefined || minutes === undefined
    ? undefined
    : { begin: from, end: to, minutes };
}

const instantNs = (text: string): bigint | undefined => {
  try {
    return Temporal.Instant.from(text).epochNanoseconds;
  } catch {
    return undefined;
  }
};

/** What is wrong with a local time by offset; a problem's place is that of its key. */
export function localTimeProblems(config: LocalTimeConfig, limits?: TariffLimits): Omit<Problem, "at">[] {
  const { offset, daylightSaving, changes } = config;
  const key = (name: string): string => `localTime.${name}`;
  if (daylightSaving === undefined && changes === undefined) return [];
  if (offset === undefined)
    return [{ key: key("offset"), message: "is missing: give the offset of standard time, or use timeZone alone" }];
  if (daylightSaving !== undefined && changes !== undefined)
    return [{ key: key("changes"), message: "stand beside a rule of daylight saving: leave one of them out" }];
  const instants = (changes ?? []).map(({ from }) => instantNs(from));
  const wrong = instants.findIndex((at, index) => at === undefined || at <= (instants[index - 1] ?? -1n));
  if (wrong >= 0)
    return [
      { key: key(`changes.${wrong}.from`), message: "is no instant later than the one before: put them in order" },
    ];
  const rule = ruleOf(config);
  if (daylightSaving !== undefined && rule === undefined)
    return [{ key: key("daylightSaving"), message: "needs a begin, an end and minutes" }];
  const problem = rule && daylightSavingProblem(rule, limits?.daylightSavingMinutes);
  return problem === undefined ? [] : [{ key: key("daylightSaving"), message: problem }];
}

/** The offsets of standard time alone, for a meter whose clock has no daylight saving. */
const standardOnly = (offsets: readonly OffsetFrom[]): OffsetFrom[] =>
  offsets.filter(
    ({ dst, offsetSeconds }, index) =>
      dst !== true && offsetSeconds !== offsets.findLast((one, at) => at < index && one.dst !== true)?.offsetSeconds,
  );

/** Local time as data: by offset and rule or table where there is an offset, else by the time zone. */
export function localTimeSettings(timeZone: string, config: LocalTimeConfig, limits: TariffLimits = {}): ZoneSettings {
  const zoneLabels = config.labels === undefined ? {} : { zoneLabels: config.labels };
  const { offset, changes = [] } = config;
  if (offset === undefined) {
    const offsets = zoneOffsets(timeZone);
    return {
      zone: timeZone,
      offsets: limits.daylightSavingMinutes === 0 ? standardOnly(offsets) : offsets,
      ...zoneLabels,
    };
  }
  const offsetSeconds = offsetOf(offset) as number;
  const daylightSaving = ruleOf(config);
  if (daylightSaving !== undefined) {
    const offsets = daylightSavingOffsets(offsetSeconds, daylightSaving);
    return { zone: offset, offsets, daylightSaving, ...zoneLabels };
  }
  const first: OffsetFrom = { fromNs: "0", offsetSeconds };
  const later = changes.map(
    (change): OffsetFrom =>
      specified({
        fromNs: String(instantNs(change.from)),
        offsetSeconds: offsetOf(change.offset) as number,
        dst: change.daylightSaving === true ? (true as const) : undefined,
      }),
  );
  return { zone: offset, offsets: [first, ...later], ...zoneLabels };
}
