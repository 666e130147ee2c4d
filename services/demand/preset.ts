import { keptDemandQuantities } from "#schemas/demand-quantities.ts";
import type { FactOf } from "#schemas/codec.ts";
import type { DemandSettings } from "#schemas/settings.ts";
import type { Pending } from "./attribution.ts";

/** What a preset sets, from the datapoint that it names; undefined where the settings keep no such register, or none that can be set. */
export function presetOf(
  settings: DemandSettings,
  { name, atNs, microW }: FactOf<"demandPreset">["demandPreset"],
): (Pending & { what: "preset" }) | undefined {
  const found = /^(.*)\.(peak|cumulative)(?:\.rate(\d))?$/.exec(name);
  if (found === null) return undefined;
  const [, of, kept, digit = "0"] = found;
  const quantity = keptDemandQuantities(settings).findIndex((one) => one.name === of);
  const rate = Number(digit);
  if (quantity < 0 || rate > (settings.rates ?? 0)) return undefined;
  if (kept === "cumulative" && settings.stored?.includes("cumulative") !== true) return undefined;
  return { what: "preset", atNs, quantity, rate, kept: kept as "peak" | "cumulative", microW };
}
