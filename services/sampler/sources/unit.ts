/** What a signal measures, and the factor that brings its values to volts or amperes. */
export interface SignalUnit {
  kind: "voltage" | "current";
  scale: number;
}

const kinds: Record<string, SignalUnit["kind"]> = {
  v: "voltage",
  volt: "voltage",
  volts: "voltage",
  в: "voltage",
  伏: "voltage",
  a: "current",
  amp: "current",
  amps: "current",
  ampere: "current",
  amperes: "current",
  а: "current",
  安: "current",
};

const prefixes: Record<string, number> = { "": 1, k: 1e3, к: 1e3, м: 1e-3, u: 1e-6, µ: 1e-6, μ: 1e-6 };

/**
 * Reads "V", "kV", "ampere", "mA", "кВ" and the like, in any case and with brackets around.
 * A small m is milli and a large M mega, the one place where case has a meaning.
 * Undefined for every other unit (degrees, watts, per unit), for none, and for units nobody wrote yet.
 */
export function parseUnit(text: string): SignalUnit | undefined {
  const unit = text.replaceAll(/[\s()[\]"']/g, "");
  const match = /^(kilo|milli|mega|micro|[kKкКmMмuµμ])?(.+)$/u.exec(unit);
  if (!match) return undefined;
  const whole = kinds[unit.toLowerCase()];
  if (whole) return { kind: whole, scale: 1 };
  const kind = kinds[match[2].toLowerCase()];
  const scale = prefixScale(match[1] ?? "");
  return kind && scale ? { kind, scale } : undefined;
}

function prefixScale(prefix: string): number | undefined {
  if (prefix === "m" || prefix === "milli") return 1e-3;
  if (prefix === "M" || prefix === "mega") return 1e6;
  if (prefix === "kilo") return 1e3;
  if (prefix === "micro") return 1e-6;
  return prefixes[prefix.toLowerCase()];
}
