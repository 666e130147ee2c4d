import { harmonicOrderMax } from "#schemas/window.ts";
import { currentPlaces, lineWords, type Measure, powerPlaces, powerWords, voltagePlaces } from "./measure.ts";
import { angleDegrees, wrapDegrees } from "./phasors.ts";

function ordersOfLine(kind: "voltage" | "current", where: string, order: number): Measure[] {
  const prefix = `${kind}.${where}`;
  const of = lineWords(kind, where);
  const unit = kind === "voltage" ? "V" : "A";
  const harmonics: Measure[] = [
    {
      name: `${prefix}.harmonic.${order}`,
      unit,
      description: `harmonic ${order} of ${of}`,
      of: (findings) => findings.spectrum(kind, where)?.orders[order],
    },
    {
      name: `${prefix}.harmonic.${order}.angle`,
      unit: "deg",
      description: `angle of harmonic ${order} of ${of} against the fundamental of the first voltage, both at the instant of that one's crest`,
      of: (findings) => {
        const spectrum = findings.spectrum(kind, where);
        return spectrum && wrapDegrees(angleDegrees(spectrum.phasor(order)) - order * findings.reference);
      },
    },
  ];
  if (kind === "voltage" && !where.endsWith("n")) return harmonics;
  return [
    ...harmonics,
    {
      name: `${prefix}.interharmonic.${order}`,
      unit,
      description: `what lies between orders ${order} and ${order + 1} of ${of}`,
      of: (findings) => findings.spectrum(kind, where)?.interharmonics?.[order],
    },
  ];
}

const allOrders = Array.from({ length: harmonicOrderMax }, (_, index) => index + 1);

/** Harmonics, interharmonics, and the power of each order. */
export const spectrumMeasures: readonly Measure[] = allOrders.flatMap((order) => [
  ...voltagePlaces.flatMap((where) => ordersOfLine("voltage", where, order)),
  ...currentPlaces.flatMap((where) => ordersOfLine("current", where, order)),
  ...powerPlaces.map(
    (where): Measure => ({
      name: `power.active.${where}.harmonic.${order}`,
      unit: "W",
      description: `active power of harmonic ${order}, ${powerWords(where)}`,
      of: (findings) => findings.harmonicPower(order, where),
    }),
  ),
]);
