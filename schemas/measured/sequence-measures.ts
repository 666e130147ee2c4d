import { type Measure } from "./measure.ts";
import { angleDegrees, fundamental, magnitude, type Phasor, valueIndex, wrapDegrees } from "./phasors.ts";
import { deviationPercent, unbalancePercent } from "./sequences.ts";
import type { WindowFindings } from "./window-findings.ts";

type Kind = "voltage" | "current";

/** Fundamental below which nothing rotates, as a part of the highest voltage. */
const liveMin = 0.01;

/** Values that symmetrical components are made of: voltages to neutral, else between lines; line currents. */
function valuesOf({ wiring, voltages, lines }: WindowFindings, kind: Kind): readonly string[] {
  if (kind === "current") return lines;
  return wiring.lineToNeutral.length > 0 ? voltages.slice(0, wiring.lineToNeutral.length) : voltages;
}

function component(
  findings: WindowFindings,
  kind: Kind,
  sequence: "zero" | "positive" | "negative",
): Phasor | undefined {
  const phasor = findings.sequences(kind)?.[sequence];
  return phasor === undefined || Number.isNaN(phasor.re) ? undefined : phasor;
}

function componentsOf(kind: Kind, sequence: "zero" | "positive" | "negative"): Measure[] {
  return [
    {
      name: `${kind}.sequence.${sequence}.rms`,
      unit: kind === "voltage" ? "V" : "A",
      description: `${sequence} sequence ${kind}`,
      of: (findings) => {
        const phasor = component(findings, kind, sequence);
        return phasor && magnitude(phasor);
      },
    },
    {
      name: `${kind}.sequence.${sequence}.angle`,
      unit: "deg",
      description: `angle of the ${sequence} sequence ${kind} against the first voltage`,
      of: (findings) => {
        const phasor = component(findings, kind, sequence);
        return phasor && wrapDegrees(angleDegrees(phasor) - findings.reference);
      },
    },
  ];
}

function deviation(kind: Kind): Measure {
  return {
    name: `${kind}.unbalance.deviation`,
    unit: "%",
    description: `largest deviation of a phase ${kind} from their mean over the mean`,
    of: (findings) => {
      const values = valuesOf(findings, kind);
      return values.length > 1 ? deviationPercent(values.map((name) => findings.rms(name))) : undefined;
    },
  };
}

function currentUnbalance(of: "negative" | "zero"): Measure {
  return {
    name: `current.unbalance.${of}`,
    unit: "%",
    description: `${of} over positive sequence current`,
    of: (findings) => {
      const found = findings.sequences("current");
      const highest = Math.max(...findings.lines.map((name) => findings.rms(name)));
      return found && unbalancePercent(found, of, highest);
    },
  };
}

const reversal: Measure = {
  name: "voltage.reversal",
  unit: "",
  description: "1 when the phases follow each other backwards, else 0",
  of: (findings) => {
    const found = findings.sequences("voltage");
    if (found === undefined) return undefined;
    const [positive, negative] = [magnitude(found.positive), magnitude(found.negative)];
    const highest = Math.max(...valuesOf(findings, "voltage").map((name) => findings.rms(name)));
    return Math.max(positive, negative) > liveMin * highest ? Number(negative > positive) : Number.NaN;
  },
};

/** The sum of the phase currents, where there are three. */
const residual: readonly Measure[] = [
  {
    name: "current.residual.rms",
    unit: "A",
    description: "RMS of the sum of the phase currents",
    of: (findings) => (findings.lines.length < 3 ? undefined : findings.rms("ires")),
  },
  {
    name: "current.residual.angle",
    unit: "deg",
    description: "angle of the fundamental of the sum of the phase currents against the first voltage",
    of: (findings) => {
      if (findings.lines.length < 3) return undefined;
      return wrapDegrees(angleDegrees(fundamental(findings.window, valueIndex("ires"))) - findings.reference);
    },
  },
];

/** Symmetrical components and unbalance (IEC 61000-4-30 clause 5.7), the order of the phases, the residual current. */
export const sequenceMeasures: readonly Measure[] = [
  ...(["voltage", "current"] as const).flatMap((kind) => [
    ...(["zero", "positive", "negative"] as const).flatMap((sequence) => componentsOf(kind, sequence)),
    deviation(kind),
  ]),
  currentUnbalance("negative"),
  currentUnbalance("zero"),
  reversal,
  ...residual,
];
