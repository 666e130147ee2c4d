import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TouSettings } from "#schemas/settings.ts";
import { MeterError } from "#runtime/errors.ts";
import { dateOf, dateTimeOf, offsetOf } from "../../../deploy/config/date-text.ts";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { ProblemsError, problemLine } from "../../../deploy/config/problem.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { zoneOffsets } from "../../../deploy/config/time-zone.ts";
import { rateAt } from "../../../services/tou/calendar/rate-at.ts";
import { calendarOf } from "../../../services/tou/calendar/tariff-calendar.ts";
import { parseTouSettings } from "../../../services/tou/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-tariff-"));
let count = 0;

function fileOf(text: string): string {
  const path = join(folder, `meter-${count++}.yaml`);
  writeFileSync(path, text);
  return path;
}

const settingsOf = (text: string): TouSettings => finishSettings(resolveConfig({ file: fileOf(text) }), {}).tou;

function problemsOf(text: string): string[] {
  const file = fileOf(text);
  try {
    resolveConfig({ file });
    return [];
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map((problem) => problemLine(problem).replace(file, "meter.yaml"));
    if (error instanceof MeterError) return [error.line().replace(file, "meter.yaml")];
    throw error;
  }
}

const programme = `timeZone: Europe/Berlin
tariff:
  rates: 4
  calendar:
    name: "2026"
    seasons:
      - { name: winter, start: 10-last sun, week: winter }
      - { name: summer, start: "03-last sun 03:00", week: summer }
    weeks:
      - name: winter
        days: { mon-fri: work, sat-sun: free }
      - name: summer
        days: { daily: free }
    days:
      - name: work
        actions: [{ at: "06:00", rate: 1, demandRate: 3, outputs: { load: true } }, { at: "22:00", rate: 2 }]
      - { name: free, actions: [{ at: "00:00", script: low }] }
  scripts: [{ name: low, rate: 2 }]
  specialDays: [{ date: 12-25, day: free }, { date: 2026-01-06, day: free }]
  passive:
    name: "2027"
    activateAt: 2027-01-01 00:00
    seasons: [{ name: all, week: all }]
    weeks: [{ name: all, days: { daily: all } }]
    days:
      - { name: all, actions: [{ at: "00:00", rate: 4 }] }
      - { name: free, actions: [{ at: "00:00", rate: 2 }] }
  schedules:
    - { script: billing1, at: ["01 00:00"] }
    - { script: freeze, at: ["*:00"] }
`;

describe("a tariff programme of a configuration file", () => {
  it("becomes settings that tou takes", () => {
    const settings = settingsOf(programme);
    expect(parseTouSettings(JSON.stringify(settings))).toEqual(settings);
    expect(settings.calendar?.seasons).toEqual([
      { name: "winter", start: { month: 10, day: "last", weekday: 7, hour: 0, minute: 0 }, week: "winter" },
      { name: "summer", start: { month: 3, day: "last", weekday: 7, hour: 3, minute: 0 }, week: "summer" },
    ]);
    expect(settings.calendar?.weeks[0]?.days).toEqual(["work", "work", "work", "work", "work", "free", "free"]);
    expect(settings.passive?.activateAtNs).toBe("1798758000000000000");
    expect(settings.schedules?.map(({ at }) => at)).toEqual([[{ day: 1, hour: 0, minute: 0 }], [{ minute: 0 }]]);
    const at = (seconds: bigint): object => rateAt(calendarOf(settings), seconds * 1_000_000_000n);
    // 2026-01-06 and -07, 12:00 UTC: a special Tuesday and a Wednesday.
    expect(at(1_767_700_800n)).toMatchObject({ season: "winter", dayType: 8, rate: 2 });
    expect(at(1_767_787_200n)).toMatchObject({ season: "winter", dayType: 3, rate: 1, demandRate: 3 });
  });

  it("is as simple to write as ever where a week of rates is all there is", () => {
    expect(settingsOf('tariff: { rates: 2, week: [{ days: mon-fri, at: "06:00", rate: 2 }] }')).toEqual({
      zone: "UTC",
      offsets: [{ fromNs: "0", offsetSeconds: 0 }],
      rates: 2,
      week: [{ days: [1, 2, 3, 4, 5], at: "06:00", rate: 2 }],
    });
  });

  it("is refused with the place and the reason", () => {
    const changed = (from: string, to: string): string => problemsOf(programme.replace(from, to))[0] ?? "";
    expect(changed("start: 10-last sun", 'start: "03-last sun 03:00"')).toMatch(
      /^meter.yaml:6:5 tariff.calendar.seasons.1.start: overlaps season "winter"/,
    );
    expect(changed("week: summer }", "week: sumer }")).toMatch(/tariff.calendar.seasons.1.week: "sumer" is not there/);
    expect(changed("sat-sun: free", "sat: free")).toMatch(
      /tariff.calendar.weeks.0.days: must name each day of the week/,
    );
    expect(changed("mon-fri: work", "mon-sat: work")).toMatch(/tariff.calendar.weeks.0.days: must name each day/);
    expect(changed("12-25", "12-32")).toMatch(/^meter.yaml:\d+:\d+ tariff.specialDays.0.date: is no date such as/);
    expect(changed("date: 12-25", "date: 02-30")).toMatch(
      /tariff.specialDays.0.date: is day 30 of a month that has 29/,
    );
    expect(changed("2027-01-01 00:00", "2027-13-01 00:00")).toMatch(/tariff.passive.activateAt: is no date and time/);
    expect(changed("2027-01-01 00:00", "2027-02-30 00:00")).toMatch(/tariff.passive.activateAt: is no date and time/);
    expect(changed("rates: 4", "rates: 3")).toMatch(/tariff.passive.days.0.actions.0.rate: rate 4 is not in use/);
    expect(changed('"01 00:00"', '"01 00:00:30"')).toMatch(
      /^meter.yaml:\d+:\d+ tariff.schedules.0.at.0: is within a minute/,
    );
  });
});

describe("a meter without tariffs", () => {
  it("refuses calendars, special days and schedules, and knows standard time alone [V-T05]", () => {
    const model = (rest: string): string => `model: series4100\n${rest}`;
    const none = "this meter has none: leave it out";
    expect(problemsOf(model('tariff: { week: [{ days: daily, at: "06:00", rate: 1 }] }'))).toEqual([
      `meter.yaml:2:11 tariff.week: ${none}`,
    ]);
    expect(problemsOf(model("tariff: { rates: 2 }"))[0]).toMatch(/tariff.rates: 2 are more than the 1 of this meter/);
    expect(problemsOf(model('tariff: { schedules: [{ script: freeze, at: ["*:00"] }] }'))[0]).toContain(none);
    const problems = problemsOf(model(programme.replace("timeZone: Europe/Berlin", "")));
    const refused = problems.filter((line) => line.includes(none)).map((line) => line.split(" ")[1]);
    for (const key of [
      "calendar.seasons",
      "calendar.weeks",
      "calendar.days",
      "passive.days",
      "specialDays",
      "schedules",
    ])
      expect(refused).toContain(`tariff.${key}:`);
    const { offsets, schedules } = settingsOf(model("timeZone: Europe/Berlin\n"));
    expect([offsets, schedules]).toEqual([[{ fromNs: "0", offsetSeconds: 3600 }], undefined]);
    const rule = "{ begin: 03-last sun 02:00, end: 10-last sun 03:00, minutes: 60 }";
    expect(problemsOf(model(`localTime: { offset: "+01:00", daylightSaving: ${rule} }`))[0]).toMatch(
      /at most 0 either way/,
    );
  });

  it("takes the steps of standard time as they are", () => {
    const { offsets } = settingsOf("model: series4100\ntimeZone: America/Caracas\n");
    expect(offsets).toEqual(zoneOffsets("America/Caracas"));
  });
});

describe("schedules of billing and freezing", () => {
  it("are none unless they are configured [J-T10]", () => {
    expect(settingsOf("meter: m\n").schedules).toBeUndefined();
    expect(settingsOf('tariff: { schedules: [{ script: freeze, at: ["*:00"] }] }').schedules).toEqual([
      { script: "freeze", at: [{ minute: 0 }] },
    ]);
  });
});

describe("local time of a configuration file", () => {
  it("comes from an offset and a rule [K-T04]", () => {
    const settings = settingsOf(
      `localTime:
  offset: "+01:00"
  daylightSaving: { begin: 03-last sun 02:00, end: 10-last sun 03:00, minutes: 60 }
  labels: { standard: CET, daylight: CEST }
`,
    );
    expect(settings).toMatchObject({ zone: "+01:00", zoneLabels: { standard: "CET", daylight: "CEST" } });
    expect(settings.daylightSaving?.begin).toEqual({ month: 3, day: "last", weekday: 7, hour: 2, minute: 0 });
    expect(settings.offsets).toEqual(zoneOffsets("Europe/Berlin"));
    expect(parseTouSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it("comes from a table, or from an offset alone", () => {
    expect(
      settingsOf(
        `localTime:
  offset: "-03:30"
  changes:
    - { from: 2026-03-08T05:30:00Z, offset: "-02:30", daylightSaving: true }
    - { from: 2026-11-01T04:30:00Z, offset: "-03:30" }
`,
      ).offsets,
    ).toEqual([
      { fromNs: "0", offsetSeconds: -12_600 },
      { fromNs: "1772947800000000000", offsetSeconds: -9000, dst: true },
      { fromNs: "1793507400000000000", offsetSeconds: -12_600 },
    ]);
    expect(settingsOf('localTime: { offset: "+05:45" }').offsets).toEqual([{ fromNs: "0", offsetSeconds: 20_700 }]);
  });

  it("is refused where it does not fit together", () => {
    const rule = "daylightSaving: { begin: 03-last sun 02:00, end: 10-last sun 03:00, minutes: 60 }";
    const change = '{ from: 2026-03-08T05:30:00Z, offset: "-02:30" }';
    const problem = (text: string): string => problemsOf(`localTime: { ${text} }`)[0] ?? "";
    expect(problem(rule)).toMatch(/localTime.offset: is missing/);
    expect(problem(`offset: "+01:00", ${rule}, changes: [${change}]`)).toMatch(
      /localTime.changes: stand beside a rule/,
    );
    expect(problem(`offset: "+01:00", changes: [${change}, ${change}]`)).toMatch(
      /localTime.changes.1.from: .*in order/,
    );
    expect(problem('offset: "+01:00", changes: [{ from: 2026-13-01T00:00Z, offset: "+01:00" }]')).toMatch(
      /changes.0.from/,
    );
    expect(problem('offset: "+01:00", daylightSaving: { minutes: 60 }')).toMatch(/needs a begin, an end and minutes/);
    expect(problem(`offset: "+01:00", ${rule.replace("minutes: 60", "minutes: 240")}`)).toMatch(/-?180/);
    expect(problem(`offset: "+01:00", ${rule.replace("10-last sun", "last")}`)).toMatch(/give a month and a day/);
    expect(problem("offset: 1")).toMatch(/localTime.offset/);
  });
});

describe("dates and times as text", () => {
  it.each([
    ["2026-05-17", { year: 2026, month: 5, day: 17 }],
    ["12-25", { month: 12, day: 25 }],
    ["*-12-25", { month: 12, day: 25 }],
    ["01", { day: 1 }],
    ["last", { day: "last" }],
    ["*-*-second-last", { day: "second-last" }],
    ["03-last sun", { month: 3, day: "last", weekday: 7 }],
    ["11-01 sun", { month: 11, day: 1, weekday: 7 }],
    ["sat", { weekday: 6 }],
    ["05-* mon", { month: 5, weekday: 1 }],
    ["daily", {}],
  ])("%s is a date", (text, date) => {
    expect(dateOf(text)).toEqual(date);
    expect(dateTimeOf(text)).toEqual({ ...date, hour: 0, minute: 0 });
    expect(dateTimeOf(`${text} 02:30`)).toEqual({ ...date, hour: 2, minute: 30 });
  });

  it.each([
    ["*:00", { minute: 0 }],
    ["*:*", {}],
    ["23:59:59", { hour: 23, minute: 59, second: 59 }],
    ["sun *:15", { weekday: 7, minute: 15 }],
  ])("%s is a time", (text, time) => {
    expect(dateTimeOf(text)).toEqual(time);
  });

  it("are nothing else, whatever the text", () => {
    for (const text of ["", " ", "13-01", "12-32", "2026-1-1-1", "00", "daily sun", "sun mon", "1.5.", "tomorrow"])
      expect(dateOf(text), text).toBeUndefined();
    for (const text of ["24:00", "12:60", "12:5", "12:00:60", "x 12:00", "12:00 sun"])
      expect(dateTimeOf(text), text).toBeUndefined();
    expect(["+01:00", "-12:00", "+05:45", "+00:00:30"].map(offsetOf)).toEqual([3600, -43_200, 20_700, 30]);
    expect(["01:00", "+1:00", "+16:00", "+01:60", "Z", ""].map(offsetOf)).toEqual([...Array<undefined>(6)]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        dateOf(text);
        dateTimeOf(text);
        offsetOf(text);
      }),
    );
  });
});
