import type { PqSettings } from "#schemas/settings.ts";

export const eventKindNames = ["dip", "swell", "interruption"] as const;
export type EventKindName = (typeof eventKindNames)[number];

/** Numbers of `fourquad.v1.VoltageEventKind`. */
export const eventKindNumbers = { dip: 1, swell: 2, interruption: 3 } as const satisfies Record<EventKindName, number>;

/** Name of a kind by its number. */
export function eventKindName(kind: number): EventKindName {
  return eventKindNames[kind - 1] ?? "dip";
}

/** When an event of a kind begins and ends, by Urms(1/2) of all watched voltages at a half cycle, V. */
export interface Criterion {
  name: EventKindName;
  /** Whether a voltage is beyond the threshold. */
  beyond(volts: number): boolean;
  begins(volts: number[]): boolean;
  ends(volts: number[]): boolean;
  /** The worse of two voltages. */
  worse(a: number, b: number): boolean;
}

type Test = (volts: number) => boolean;

/** An event that any voltage begins lasts until all are back; one that all begin, until any is back. */
function criterion(name: EventKindName, begunBy: "any" | "all", beyond: Test, back: Test): Criterion {
  const any = (test: Test) => (volts: number[]) => volts.some(test);
  const all = (test: Test) => (volts: number[]) => volts.every(test);
  const worse = name === "swell" ? (a: number, b: number) => a > b : (a: number, b: number) => a < b;
  return begunBy === "any"
    ? { name, beyond, begins: any(beyond), ends: all(back), worse }
    : { name, beyond, begins: all(beyond), ends: any(back), worse };
}

/** Criteria of IEC 61000-4-30 clauses 5.4.2 and 5.5.1, in the order of `eventKindNames`. */
export function criteria(settings: PqSettings): Criterion[] {
  const { dipPercent, swellPercent, interruptionPercent, hysteresisPercent } = settings;
  const volts = (percent: number): number => (percent * settings.declaredVoltage) / 100;
  const below = (percent: number): Test =>
    (
      (limit) => (value: number) =>
        value < limit
    )(volts(percent));
  const above = (percent: number): Test =>
    (
      (limit) => (value: number) =>
        value > limit
    )(volts(percent));
  const atLeast = (percent: number): Test =>
    (
      (limit) => (value: number) =>
        value >= limit
    )(volts(percent));
  const atMost = (percent: number): Test =>
    (
      (limit) => (value: number) =>
        value <= limit
    )(volts(percent));
  return [
    criterion("dip", "any", below(dipPercent), atLeast(dipPercent + hysteresisPercent)),
    criterion("swell", "any", above(swellPercent), atMost(swellPercent - hysteresisPercent)),
    criterion("interruption", "all", below(interruptionPercent), atLeast(interruptionPercent + hysteresisPercent)),
  ];
}
