import { usualDemandQuantities } from "#schemas/demand-quantities.ts";
import type { LimiterSettings } from "#schemas/limiter-settings.ts";
import { supervisionProblem } from "#schemas/limiter-shape.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { coincidentProblem } from "../../services/demand/settings.ts";
import type { DemandConfig } from "./demand-schema.ts";

/** Settings of demand that a configuration proposes. What it leaves out is left out here, too, or is what a plain meter does. */
export function demandSettings(config: DemandConfig, { currents }: Pick<WiringForm, "currents">): DemandSettings {
  const { deferral, synchronisation, clockShift, reset, thermal, ...rest } = config;
  const phases = currents.filter((line) => line !== "n").length;
  const mean = config.quantities?.some((name) => name.endsWith(".avg")) === true;
  const { mode = "off", minimumSeconds = 10 } = synchronisation ?? {};
  return {
    ...(rest as Omit<DemandSettings, "deferral" | "synchronisation" | "clockShift" | "reset" | "thermal">),
    ...(mean && phases > 0 && phases < 3 ? { meanOf: phases } : {}),
    ...(deferral === undefined ? {} : { deferral: { seconds: 0, afterSeconds: 1, ...deferral } }),
    ...(mode === "off" ? {} : { synchronisation: { mode, minimumSeconds } }),
    ...(clockShift === undefined ? {} : { clockShift: { percent: 1, seconds: 9, ...clockShift } }),
    ...(reset === undefined ? {} : { reset: { lockoutSeconds: 0, to: "zero" as const, ...reset } }),
    ...(thermal?.quantities === undefined
      ? {}
      : { thermal: { seconds: 900, stepSeconds: 60, ...thermal, quantities: thermal.quantities } }),
  };
}

/** What of the keys does not go together, with the key; undefined where nothing is wrong. */
export function demandProblem(config: DemandConfig): { key: string; message: string } | undefined {
  const { alignment, subintervalSeconds } = config;
  if (alignment !== "free" && 3600 % subintervalSeconds !== 0)
    return { key: "demand.subintervalSeconds", message: "must divide the hour, or demand.alignment must be free" };
  const message = coincidentProblem(demandSettings(config, { currents: [] }));
  if (message !== undefined) return { key: "demand.coincident", message };
  const { limiters = [], thresholds = [], quantities = usualDemandQuantities } = config;
  const watched = supervisionProblem(limiters as LimiterSettings[], thresholds, quantities);
  return watched === undefined ? undefined : { key: "demand.limiters", message: watched };
}
