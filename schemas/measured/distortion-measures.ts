import type { Unit } from "#schemas/datapoints.ts";
import { distortionOrderMax } from "#schemas/window.ts";
import { type Distortion, demandDistortionOf, kFactorOf } from "./distortion.ts";
import { currentPlaces, lineWords, type Measure, ratio, voltagePlaces } from "./measure.ts";
import type { Spectrum } from "./spectrum.ts";
import type { WindowFindings } from "./window-findings.ts";

type Kind = "voltage" | "current";
type OfSpectrum = (spectrum: Spectrum, findings: WindowFindings) => number | undefined;

const orders = `orders 2 to ${distortionOrderMax}`;

/** Total demand distortion; undefined where the settings say no demand current. */
const demanded =
  (which: "tdd" | "even" | "odd"): OfSpectrum =>
  (spectrum, { demandCurrent }) =>
    demandCurrent === undefined ? undefined : demandDistortionOf(spectrum.orders, demandCurrent)[which];
const distorted =
  (which: keyof Distortion): OfSpectrum =>
  ({ distortion }) =>
    distortion[which];

function distortionOfLine(kind: Kind, where: string): Measure[] {
  const of = lineWords(kind, where);
  const unit = kind === "voltage" ? "V" : "A";
  const told = (what: string, ofUnit: Unit, description: string, value: OfSpectrum): Measure => ({
    name: `${kind}.${where}.${what}`,
    unit: ofUnit,
    description,
    of: (findings) => {
      const spectrum = findings.spectrum(kind, where);
      return spectrum && value(spectrum, findings);
    },
  });
  const thd = `total harmonic distortion of ${of}`;
  const tdd = `total demand distortion of ${of}`;
  const all = [
    told("content", unit, `RMS of the harmonics of ${of}, ${orders}`, distorted("content")),
    told("thd", "%", `${thd}, ${orders}, of the fundamental`, distorted("thd")),
    told("thd.even", "%", `${thd}, even orders, of the fundamental`, distorted("even")),
    told("thd.odd", "%", `${thd}, odd orders, of the fundamental`, distorted("odd")),
    told(
      "thd.rms",
      "%",
      `harmonic content of ${of} over its RMS`,
      ({ distortion, rms }) => 100 * ratio(distortion.content, rms),
    ),
  ];
  const ofChannel = [
    told("crest", "", `peak over RMS of ${of}`, ({ peak, rms }) => (peak === undefined ? undefined : ratio(peak, rms))),
    told("dc", unit, `direct component of ${of}`, ({ phasor }) => phasor(0).re),
  ];
  const ofCurrent = [
    told("k_factor", "", `K-factor of ${of}`, ({ orders: each }) => kFactorOf(each)),
    told("tdd", "%", `${tdd}, of the demand current`, demanded("tdd")),
    told("tdd.even", "%", `${tdd}, even orders, of the demand current`, demanded("even")),
    told("tdd.odd", "%", `${tdd}, odd orders, of the demand current`, demanded("odd")),
  ];
  return [
    ...all,
    ...(kind === "current" || where.endsWith("n") ? ofChannel : []),
    ...(kind === "current" ? ofCurrent : []),
  ];
}

/** Distortion of each voltage and current. */
export const distortionMeasures: readonly Measure[] = [
  ...voltagePlaces.flatMap((where) => distortionOfLine("voltage", where)),
  ...currentPlaces.flatMap((where) => distortionOfLine("current", where)),
];
