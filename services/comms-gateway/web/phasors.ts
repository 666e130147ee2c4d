import type { ReadingJson } from "#schemas/readings.ts";
import { formatPlain } from "./number-format.ts";
import { phaseOf, type PhaseLetter } from "./phase.ts";

/** A phasor of the fundamental frequency. */
export interface Phasor {
  kind: "voltage" | "current";
  /** `AN`, `AB`, `A`. */
  label: string;
  phase: PhaseLetter;
  /** RMS value, V or A. */
  magnitude: number;
  /** Degrees, counter-clockwise from the first voltage. */
  angleDeg: number;
}

/** An arrow of the diagram; x to the right, y down, in units of the circle's radius, from the centre. */
export interface PhasorArrow {
  phasor: Phasor;
  tip: { x: number; y: number };
  label: { x: number; y: number };
}

/** Currents end here at most, so that they stay apart from the voltages, which end at 1. */
const currentRadius = 0.7;
/** Below this part of the circle an arrow is a point without a direction. */
const visibleRadius = 0.02;

function phasor(readings: ReadonlyMap<string, ReadingJson>, kind: Phasor["kind"], where: string): Phasor | undefined {
  const magnitude = readings.get(`${kind}.${where}.rms`)?.value;
  const angleDeg = readings.get(`${kind}.${where}.angle`)?.value;
  const phase = phaseOf(where);
  if (typeof magnitude !== "number" || typeof angleDeg !== "number" || phase === undefined) return undefined;
  return { kind, label: where.toUpperCase(), phase, magnitude, angleDeg };
}

/** The phasors of a meter: voltages to neutral where they exist, else between lines, and the currents. */
export function phasorsOf(readings: ReadonlyMap<string, ReadingJson>): Phasor[] {
  const some = (kind: Phasor["kind"], places: readonly string[]): Phasor[] =>
    places.map((where) => phasor(readings, kind, where)).filter((found) => found !== undefined);
  const toNeutral = some("voltage", ["an", "bn", "cn"]);
  const voltages = toNeutral.length > 0 ? toNeutral : some("voltage", ["ab", "bc", "ca"]);
  return [...voltages, ...some("current", ["a", "b", "c", "n"])];
}

/** Where the arrows of the diagram end. The longest voltage has the circle's radius, the longest current 0.7 of it. */
export function phasorArrows(phasors: readonly Phasor[]): PhasorArrow[] {
  const longest = { voltage: 0, current: 0 };
  for (const { kind, magnitude } of phasors) longest[kind] = Math.max(longest[kind], Math.abs(magnitude));
  return phasors.flatMap((phasor) => {
    const whole = phasor.kind === "voltage" ? 1 : currentRadius;
    const radius = longest[phasor.kind] > 0 ? whole * (phasor.magnitude / longest[phasor.kind]) : 0;
    if (!(Math.abs(radius) >= visibleRadius)) return [];
    const angle = (phasor.angleDeg * Math.PI) / 180;
    const at = (length: number) => ({ x: length * Math.cos(angle), y: -length * Math.sin(angle) });
    return [{ phasor, tip: at(radius), label: at(radius + 0.13) }];
  });
}

/** The diagram in one sentence, for those who cannot see it. */
export function phasorSentence(phasors: readonly Phasor[]): string {
  if (phasors.length === 0) return "No phasors: the meter reports no angles.";
  const parts = phasors.map(
    ({ kind, label, magnitude, angleDeg }) =>
      `${kind} ${label} ${formatPlain(magnitude, kind === "voltage" ? "V" : "A")} at ${formatPlain(angleDeg, "deg")}`,
  );
  return `Phasor diagram: ${parts.join(", ")}.`;
}
