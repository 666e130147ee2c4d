import { datapoints } from "#schemas/datapoints.ts";
import { Quality } from "#schemas/quality.ts";
import type { Snapshot } from "#schemas/readings.ts";
import type { CheckedRow } from "./map-schema.ts";

/**
 * What goes into registers before its type is applied: a double, an exact decimal (`integer / 10^decimals`), a text, or
 * nothing. Exact decimals stay integers all the way, so that no digit of an energy is lost.
 */
export type Quantity = number | { integer: bigint; decimals: number } | string | undefined;

/** The quantity that a row shows of a snapshot. Instants count in seconds; an instant of 0 has not happened. */
export function quantityOf({ datapoint: name, field }: CheckedRow, { readings }: Snapshot): Quantity {
  const known = name === undefined ? undefined : datapoints.get(name);
  const found = name === undefined ? undefined : readings.get(name);
  if (field === "quality") return found?.quality ?? Quality.noValue;
  if (known === undefined || found === undefined) return undefined;
  if (field === "time") return found.timeNs === 0n ? undefined : { integer: found.timeNs, decimals: 9 };
  const { value } = found;
  if (typeof value !== "bigint") return value ?? undefined;
  if (known.type === "instant") return value === 0n ? undefined : { integer: value, decimals: 9 };
  return { integer: value, decimals: known.decimals };
}

/** A factor as a fraction of integers, exact for what people write in decimal. */
export interface Scale {
  factor: number;
  numerator: bigint;
  denominator: bigint;
}

export function scaleOf(factor: number): Scale {
  const [mantissa, exponentText = "0"] = String(factor).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  const exponent = Number(exponentText) - fraction.length;
  const numerator = BigInt(whole + fraction) * 10n ** BigInt(Math.max(exponent, 0));
  return { factor, numerator, denominator: 10n ** BigInt(Math.max(-exponent, 0)) };
}

function roundHalfAway(value: number): bigint | undefined {
  return Number.isFinite(value) ? BigInt(Math.sign(value) * Math.round(Math.abs(value))) : undefined;
}

/**
 * The scaled quantity as an integer. A double is rounded to the nearest; an exact decimal is cut towards zero, so that
 * a counter never shows energy that has not been metered yet.
 */
export function scaledInteger(quantity: Quantity, scale: Scale): bigint | undefined {
  if (typeof quantity === "number") return roundHalfAway(quantity * scale.factor);
  if (typeof quantity !== "object") return undefined;
  return (quantity.integer * scale.numerator) / (10n ** BigInt(quantity.decimals) * scale.denominator);
}

/** The scaled quantity as a double. */
export function scaledDouble(quantity: Quantity, scale: Scale): number | undefined {
  if (typeof quantity === "number") return quantity * scale.factor;
  if (typeof quantity !== "object") return undefined;
  return (Number(quantity.integer) / 10 ** quantity.decimals) * scale.factor;
}
