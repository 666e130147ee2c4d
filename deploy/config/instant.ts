import { Temporal } from "temporal-polyfill";
import { MeterError } from "#runtime/errors.ts";

const unitNs: Record<string, bigint> = {
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
  d: 86_400_000_000_000n,
};

/** A duration such as `90s`, `10m`, `1h30m`, `250ms`, `7d`, in nanoseconds; undefined when it cannot be read, is zero, or exceeds 1000 years. */
export function durationNs(text: string): bigint | undefined {
  if (text.length > 40 || !/^(\d{1,15}(ms|s|m|h|d))+$/.test(text)) return undefined;
  let total = 0n;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|s|m|h|d)/g))
    total += BigInt(count as string) * (unitNs[unit as string] as bigint);
  return total > 0n && total <= 365_250n * (unitNs.d as bigint) ? total : undefined;
}

/** An RFC 3339 instant with offset, in nanoseconds since 1970. @throws MeterError MTR_TIME_INVALID */
export function instantNs(text: string, at: string): bigint {
  try {
    if (text.length > 64) throw new RangeError("too long");
    return Temporal.Instant.from(text).epochNanoseconds;
  } catch (cause) {
    throw new MeterError(
      "MTR_TIME_INVALID",
      `${JSON.stringify(text.slice(0, 64))} is no time`,
      at,
      "write RFC 3339 with an offset, such as 2026-03-01T00:00:00Z",
      { cause },
    );
  }
}
