import { datapoint } from "#schemas/datapoints.ts";
import { formatFixed, type Value } from "#schemas/readings.ts";
import { registerDatapoint, unitPrefixes, type RegisterDefinition } from "./definition.ts";

/** What a register shows beyond the datapoint it stands for. */
export interface ShownContext {
  /** Added to the datapoint, in its smallest unit: what a preset left. */
  presetOffset?: bigint;
  /** Registered values times `primary` over `secondary` are those of the side that the register shows; 1 where it is the same. */
  ratio?: { primary: bigint; secondary: bigint };
}

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Value in the last digit that is shown, before it rolls over; truncated, as a meter does not round up what was not delivered. */
function lastDigits({ decimals, units, ...rest }: RegisterDefinition, value: bigint, context: ShownContext): bigint {
  const { presetOffset = 0n, ratio = { primary: 1n, secondary: 1n } } = context;
  const held = datapoint(registerDatapoint({ decimals, units, ...rest })).decimals;
  const scaled = value * ratio.primary * power(decimals);
  return (scaled + presetOffset * power(decimals)) / (ratio.secondary * power(held + unitPrefixes[units]));
}

/**
 * What a register shows: as many digits as it has, with leading zeros; beyond the last one it begins at zero again. Text and instants
 * are shown as they are by whoever shows them, so they have none here.
 */
export function shownValue(
  definition: RegisterDefinition,
  value: Value,
  context: ShownContext = {},
): string | undefined {
  const { digits, decimals, units } = definition;
  if (digits === 0 || value === null || typeof value === "string") return undefined;
  if (typeof value === "number") return (value / 10 ** unitPrefixes[units]).toFixed(decimals);
  const shown = lastDigits(definition, value, context);
  const size = (shown < 0n ? -shown : shown) % power(digits);
  const text = formatFixed(size, decimals);
  return (shown < 0n && size > 0n ? "-" : "") + text.padStart(digits + (decimals > 0 ? 1 : 0), "0");
}

/**
 * The offset with which a register shows a value from now on.
 * @param shown what it shall show, in units of its last digit.
 */
export function presetOffset(
  definition: RegisterDefinition,
  value: bigint,
  shown: bigint,
  context: ShownContext = {},
): bigint {
  const { ratio = { primary: 1n, secondary: 1n } } = context;
  const held = datapoint(registerDatapoint(definition)).decimals;
  const wanted = shown * ratio.secondary * power(held + unitPrefixes[definition.units]);
  // Rounded up, so that what is shown is the value itself and not the last digit before it.
  return ceiling(wanted, power(definition.decimals)) - value * ratio.primary;
}

function ceiling(value: bigint, by: bigint): bigint {
  const rest = ((value % by) + by) % by;
  return rest === 0n ? value / by : (value - rest) / by + 1n;
}
