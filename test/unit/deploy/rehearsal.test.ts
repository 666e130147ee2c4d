import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { finishSettings } from "../../../deploy/config/meter-settings.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { readCourse, stretches } from "../../../deploy/rehearsal/course.ts";
import { rehearse, type Rehearsal } from "../../../deploy/rehearsal/rehearse.ts";

const folder = mkdtempSync(join(tmpdir(), "fourquad-rehearsal-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const meter = `
timeZone: Europe/Vienna
demand: { subintervalSeconds: 900, subintervals: 1, rates: 2, stored: [previous_period] }
tariff:
  rates: 2
  week: [{ days: daily, at: "06:00", rate: 1 }, { days: daily, at: "22:00", rate: 2 }]
  schedules: [{ script: billing1, at: ["01 00:00"] }]
`;

/** Three days around the change to summer time and the end of March, with an outage of two hours. */
const course = `
title: three days
from: 2026-03-29T00:00:00Z
for: 3d
energies:
  energy.active.import.total: { power: 3600, hours: [${Array.from({ length: 24 }, (_, hour) => hour).join(", ")}] }
  energy.active.export.total: { power: 720, noise: 0.5 }
outages: [{ at: "2026-03-30T12:00:00Z", for: 2h }]
commands:
  - { at: "2026-03-30T20:00:00Z", command: reset_demand }
  - { at: "2026-03-30T21:00:00Z", command: no_such_thing }
`;

async function rehearsed(): Promise<Rehearsal> {
  const settings = finishSettings(resolveConfig({ file: fileOf("meter.yaml", meter) }), {});
  return rehearse(readCourse(fileOf("course.yaml", course)), settings, {
    keep: new Set(["tariffSwitched", "demandReset", "billingPeriodEnded"]),
    ends: "billingPeriodEnded",
    signal: new AbortController().signal,
  });
}

const valueOf = (readings: Rehearsal["readings"], name: string): bigint =>
  readings.find((one) => one.name === name)?.value as bigint;

/** Hour that the clocks of Vienna show, worked out by the platform's own tables. */
const viennaHour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Vienna", hour: "numeric", hourCycle: "h23" });

/** Import of an hour of local time at 3600 W times the hour, µWh. */
function importOf(chosen: (hour: number, atMs: number) => boolean): bigint {
  let sum = 0n;
  for (let atMs = Date.UTC(2026, 2, 29); atMs < Date.UTC(2026, 3, 1); atMs += 60_000) {
    const hour = Number(viennaHour.format(atMs));
    const out = atMs >= Date.UTC(2026, 2, 30, 12) && atMs < Date.UTC(2026, 2, 30, 14);
    if (!out && chosen(hour, atMs)) sum += BigInt(hour) * 60_000_000n;
  }
  return sum;
}

describe("a rehearsal", () => {
  it("bills the energy of a course by rate and period as adding up the local hours does", async () => {
    const { readings, periods, minutes } = await rehearsed();
    const day = (hour: number): boolean => hour >= 6 && hour < 22;
    const importName = "energy.active.import.total";
    expect(minutes).toBe(3 * 1_440 - 120);
    expect(valueOf(readings, importName)).toBe(importOf(() => true));
    expect(valueOf(readings, `${importName}.rate1`)).toBe(importOf(day));
    expect(valueOf(readings, `${importName}.rate2`)).toBe(importOf((hour) => !day(hour)));
    const aprilMs = Date.UTC(2026, 2, 31, 22);
    expect(periods.map(({ endNs }) => endNs)).toEqual([BigInt(aprilMs) * 1_000_000n]);
    expect(valueOf(periods[0]?.readings ?? [], `${importName}.previous_period`)).toBe(
      importOf((_, atMs) => atMs < aprilMs),
    );
  });

  it("adds the rates up to the total to the µWh where every second has another energy", async () => {
    const { readings } = await rehearsed();
    const [total, one, two] = ["", ".rate1", ".rate2"].map((rate) =>
      valueOf(readings, `energy.active.export.total${rate}`),
    ) as [bigint, bigint, bigint];
    expect(total).toBeGreaterThan(50_000_000_000n);
    expect(one + two).toBe(total);
  });

  it("has the highest demand of the period since its reset, and says which command was refused", async () => {
    const { periods, refused } = await rehearsed();
    // The reset came at 22:00 local time on the 30th, so the peak is in the last hour of the 31st.
    expect(valueOf(periods[0]?.readings ?? [], "demand.active.import.peak.previous_period")).toBe(82_800_000_000n);
    expect(refused.map(({ command, error }) => [command.name, error])).toEqual([
      ["no_such_thing", "MTR_COMMAND_UNKNOWN"],
    ]);
  });

  it("gives the same course the same seconds, and another seed others", () => {
    const wallAt = () => ({ hour: 3, weekday: 1, month: 1 });
    const noisy = (seed: number): bigint[] => {
      const text = `${course}seed: ${seed}\n`;
      const export4h = [...stretches(readCourse(fileOf(`seed-${seed}.yaml`, text)), wallAt)].slice(0, 240);
      return export4h.flatMap(({ energyMicroWh }) => energyMicroWh);
    };
    expect(noisy(1)).toEqual(noisy(1));
    expect(noisy(1)).not.toEqual(noisy(2));
  });

  it.each([
    ["an instant that is none", course.replace("2026-03-29T00:00:00Z", "soon"), /course-bad.yaml:3:\d+/],
    ["half a minute", course.replace("for: 3d", "for: 90s"), /whole minutes/],
    ["an energy that no meter has", course.replace("energy.active.import.total:", "energy.heat:"), /energy/],
    ["23 hours", course.replace("[0, 1, ", "[1, "), /hours/],
    ["an outage without an end in the course", course.replace("for: 2h", "for: 30d"), /outages/],
    ["no YAML", "]", /course-bad.yaml:1:/],
  ])("refuses a course with %s, and says where", (_what, text, message) => {
    const file = fileOf("course-bad.yaml", text);
    expect(() => readCourse(file)).toThrow();
    try {
      readCourse(file);
    } catch (error) {
      const { problems = [] } = error as { problems?: { at: string; key: string; message: string }[] };
      expect(problems.map(({ at, key, message: said }) => `${at} ${key} ${said}`).join("\n")).toMatch(message);
    }
  });
});
