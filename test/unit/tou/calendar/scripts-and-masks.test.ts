import { describe, expect, it } from "vitest";
import type { TouSettings } from "#schemas/settings.ts";
import { calendarsOf } from "../../../../services/tou/calendar/calendar-in-force.ts";
import { calendarProblems } from "../../../../services/tou/calendar/calendar-problems.ts";
import { rateAt } from "../../../../services/tou/calendar/rate-at.ts";
import { activeRegisters, registerAssignment } from "../../../../services/tou/calendar/register-activation.ts";
import { calendarOf } from "../../../../services/tou/calendar/tariff-calendar.ts";
import { ns } from "./zones.ts";

const weeks = [{ name: "week", days: Array.from({ length: 7 }, () => "day") }];
const seasons = [{ name: "year", week: "week" }];

const settings: TouSettings = {
  zone: "UTC",
  offsets: [{ fromNs: "0", offsetSeconds: 0 }],
  rates: 8,
  week: [],
  energyMasks: [
    { name: "0001", rate: 1 },
    { name: "0002", rate: 2, registers: ["energy.active.import.total.rate2", "energy.active.export.total.rate1"] },
    { name: "none", rate: 0 },
  ],
  demandMasks: [
    { name: "0001", rate: 1 },
    { name: "0003", rate: 3 },
  ],
  scripts: [
    { name: "low", energyMask: "0002", demandMask: "0003", outputs: { load: true, service: false } },
    { name: "off", energyMask: "none", demandMask: "0001" },
  ],
  calendar: {
    name: "active",
    seasons,
    weeks,
    days: [
      {
        name: "day",
        actions: [
          { at: "00:00", script: "low" },
          { at: "06:00", script: "off" },
          { at: "08:00", rate: 4 },
          { at: "22:00:30", rate: 4, demandRate: 5 },
        ],
      },
    ],
  },
  passive: {
    name: "passive",
    seasons,
    weeks,
    days: [{ name: "day", actions: [{ at: "12:00", rate: 7 }] }],
    activateAtNs: String(ns("2026-03-01T10:00:00Z")),
  },
};

describe("actions of a day", () => {
  const calendar = calendarOf(settings);
  const at = (time: string): object => rateAt(calendar, ns(`2026-02-03T${time}Z`));

  it("call scripts that select an energy mask and a demand mask and switch outputs [K-T18] [K-T21]", () => {
    expect(calendarProblems(settings)).toEqual([]);
    expect(at("00:00:00")).toMatchObject({
      rate: 2,
      demandRate: 3,
      energyMask: "0002",
      demandMask: "0003",
      outputs: { load: true, service: false },
    });
    expect(at("06:00:00")).toMatchObject({ rate: 0, demandRate: 1, energyMask: "none", outputs: {} });
  });

  it("give energy and demand one rate, or each its own", () => {
    expect(at("08:00:00")).toMatchObject({ rate: 4, demandRate: 4, energyMask: "", demandMask: "" });
    expect([at("22:00:29"), at("22:00:30")]).toMatchObject([{ demandRate: 4 }, { rate: 4, demandRate: 5 }]);
  });
});

describe("register activation", () => {
  const energies = ["energy.active.import.total", "energy.active.export.total"];

  it("numbers the registers of eleven energies with eight rates from 1 to 88", () => {
    const eleven = Array.from({ length: 11 }, (_, index) => `energy.${index}`);
    const assignment = registerAssignment(eleven, 8);
    expect([assignment.length, new Set(assignment).size]).toEqual([88, 88]);
    expect(activeRegisters(assignment, [{ name: "0003", rate: 3 }], "0003", 1)).toEqual(
      Array.from({ length: 11 }, (_, index) => index * 8 + 3),
    );
  });

  it("numbers the registers of seven demands with eight rates from 1 to 56", () => {
    const seven = Array.from({ length: 7 }, (_, index) => `demand.${index}`);
    const assignment = registerAssignment(seven, 8);
    expect(assignment).toHaveLength(56);
    expect(activeRegisters(assignment, settings.demandMasks ?? [], "0003", 1)).toEqual([3, 11, 19, 27, 35, 43, 51]);
  });

  it("lets those registers count that the active mask names, those of its rate, or without a mask those of the rate", () => {
    const assignment = registerAssignment(energies, 2);
    const active = (mask: string, rate: number): number[] =>
      activeRegisters(assignment, settings.energyMasks ?? [], mask, rate);
    expect([active("0001", 2), active("0002", 2), active("none", 2), active("", 2)]).toEqual([
      [1, 3],
      [2, 3],
      [],
      [2, 4],
    ]);
  });
});

describe("the passive calendar", () => {
  it("waits beside the active one with its activation time, or without one for a command", () => {
    const { active, passive, activateAtNs } = calendarsOf(settings);
    expect([active.name, passive?.name, activateAtNs]).toEqual(["active", "passive", ns("2026-03-01T10:00:00Z")]);
    const { activateAtNs: _, ...waiting } = settings.passive as NonNullable<TouSettings["passive"]>;
    expect(calendarsOf({ ...settings, passive: waiting }).activateAtNs).toBeNull();
    expect(calendarsOf({ ...settings, passive: undefined }).passive).toBeNull();
  });
});
