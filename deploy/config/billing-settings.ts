import type { z } from "zod";
import type { BillingSettings } from "#schemas/billing-settings.ts";
import type { ClockReserve, ClockSettings } from "#schemas/clock-settings.ts";
import type { billingSchema } from "./billing-schema.ts";
import { restartNsOf, type clockSchema } from "./clock-schema.ts";

/** The clock that a configuration proposes; undefined where it says nothing of one. */
export function clockSettings(keys: z.infer<typeof clockSchema> | undefined): ClockSettings | undefined {
  if (keys === undefined) return undefined;
  const { reserve: _1, reserveDays: _2, chargeHours: _3, batteryYears: _4, restart, ...same } = keys;
  const reserve = reserveOf(keys);
  return {
    source: "internal",
    manual: true,
    shiftLimitMilliseconds: 0,
    powerOffSeconds: 5,
    restartNs: String(restartNsOf(restart ?? "2000-01-01T00:00:00Z")),
    ...same,
    ...(reserve && { reserve }),
  };
}

function reserveOf({
  reserve,
  reserveDays = 7,
  chargeHours = 24,
  batteryYears = 10,
}: z.infer<typeof clockSchema>): ClockReserve | undefined {
  if (reserve === "supercap") return { kind: reserve, days: reserveDays, chargeHours };
  if (reserve === "battery") return { kind: reserve, years: batteryYears };
  return reserve && { kind: reserve };
}

/** Billing as a configuration proposes it; undefined where it says nothing of it. */
export function billingSettings(keys: z.infer<typeof billingSchema> | undefined): BillingSettings | undefined {
  if (keys === undefined) return undefined;
  const { selfRead, ...rest } = keys;
  const { triggers, registers, intervalSeconds, entries = 96 } = selfRead ?? {};
  return {
    lockoutSeconds: 0,
    endsWithSeason: false,
    key: true,
    profiles: [],
    ...rest,
    ...(triggers &&
      registers && { selfRead: { triggers, registers, entries, ...(intervalSeconds && { intervalSeconds }) } }),
  };
}
