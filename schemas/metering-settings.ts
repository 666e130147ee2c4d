import type { ChannelName } from "#schemas/samples.ts";
import type { Phase } from "#schemas/wiring.ts";

/** Where a channel of the meter comes from, and by what its samples are multiplied. */
export interface ChannelInput {
  /** Channel of the source; the one of the same name where absent. */
  from?: ChannelName;
  /** Calibration constant; negative where the terminals are swapped. 1 where absent. */
  gain?: number;
}

/** Rated values of instrument transformers; the ratio is primary over secondary. */
export interface TransformerRatio {
  primary: number;
  secondary: number;
}

/** Error of an instrument transformer at a load (IEC 61869): what it adds to the true value. */
export interface TransformerError {
  /** RMS at the meter, V or A, in the units of the registers. */
  at: number;
  /** Ratio error, percent: positive where the secondary value is too large. */
  ratioPercent: number;
  /** Phase displacement, minutes of arc: positive where the secondary leads the primary. */
  phaseMinutes: number;
}

/** Errors of each phase's transformer, by load, ascending; straight lines in between, constant outside. */
export type TransformerErrors = Partial<Record<Phase, readonly TransformerError[]>>;

/**
 * How the total comes from the elements, cycle by cycle.
 *
 * `sum`: their sum, one phase's export set off against another's import. `phases`: import and export of each phase are added
 * separately. `forward`: their sum while it imports, nothing active or apparent while it exports (reverse running stop).
 * `absolute`: the sum of their magnitudes, all of it import. Where elements are not phases, `phases` and `absolute` judge the
 * sum of the elements as if it were one phase.
 */
export type Netting = "sum" | "phases" | "forward" | "absolute";

/** Which quadrants make imported reactive energy: by the sign of the reactive power, or of the active. */
export type ReactiveComposition = "q1+q2" | "q1+q4";

/** Losses in percent of the meter's base (test voltage times test current, each element), at test voltage and current. */
export interface LossPercents {
  ironWatts: number;
  ironVars: number;
  copperWatts: number;
  copperVars: number;
}

/** Transformer and line loss compensation. */
export interface LossCompensation {
  /** Calibration point that the percentages refer to, V and A in the units of the registers. */
  testVoltage: number;
  testCurrent: number;
  /** While the meter imports, and while it exports. */
  import: LossPercents;
  export: LossPercents;
  /** Resistance and reactance of the line, ohm of each conductor, in the units of the registers. */
  line: { resistance: number; reactance: number };
  /** `source`: billing is at the source's side of the losses, which are added to import; `load`: they are subtracted. */
  billing: "source" | "load";
}

/** A pulse output: an LED, a contact, or a transition of a KYZ relay for so much energy. */
export interface PulseOutput {
  /** Energy that is counted. */
  quantity: "active" | "reactive" | "apparent" | "q60";
  compensated: boolean;
  /** Import, export, both added, or import less export. */
  mode: "forward" | "reverse" | "absolute" | "net";
  /** Energy a pulse or, for KYZ, a transition stands for (Ke, Kt), µWh, µvarh, µVAh; decimal text of a whole number. */
  pulseMicroWh: string;
  /** A whole pulse, or one transition. */
  form: "pulse" | "kyz";
  /** Least time between two transitions, ms. */
  widthMs: number;
  /** Pulses in test mode alone. */
  testOnly: boolean;
}

/** Limits of the lists above. */
export const meteringLimits = {
  errorPoints: 16,
  pulseOutputs: 8,
  pulseWidthMs: 10_000,
  testModeMinutes: 1_440,
} as const;

/** What stands between the samples and the registers. Everything is optional: what is absent changes nothing. */
export interface EnergySettings {
  channels?: Partial<Record<ChannelName, ChannelInput>>;
  /** Phase calibration: by how much a channel is ahead of the truth, degrees of the fundamental; energy alone. */
  phaseDegrees?: Partial<Record<ChannelName, number>>;
  ratios?: {
    voltage: TransformerRatio;
    current: TransformerRatio;
    /** Of the transformer in the neutral; that of the other currents where absent. */
    neutralCurrent?: TransformerRatio;
    registration: "primary" | "secondary";
  };
  voltageErrors?: TransformerErrors;
  currentErrors?: TransformerErrors;
  /** Below these an element registers nothing in a cycle (starting current, no creep): A, and VA of an element. */
  startingCurrent?: number;
  startingPower?: number;
  netting?: Netting;
  reactiveComposition?: ReactiveComposition;
  lossCompensation?: LossCompensation;
  pulseOutputs?: readonly PulseOutput[];
  /** Longest test mode, minutes; 30 where absent. */
  testModeMinutes?: number;
}
