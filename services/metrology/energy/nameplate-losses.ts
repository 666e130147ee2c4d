import type { LossCompensation, LossPercents } from "#schemas/metering-settings.ts";
import type { WiringForm } from "#schemas/wiring.ts";

/** Rated values of a power transformer, all phases together. */
export interface TransformerNameplate {
  ratedVoltAmperes: number;
  /** Per element, on the side of the meter, V and A in the units of the registers. */
  ratedVoltage: number;
  ratedCurrent: number;
  /** W. */
  noLoadLoss: number;
  loadLoss: number;
  excitingCurrentPercent: number;
  impedancePercent: number;
}

/**
 * The percentages of a transformer: its losses at rated load referred to the meter's base, voltage to the power of two
 * (watts) and four (vars), current to the power of two. `elements` is how many share the losses.
 */
export function percentsOf(
  plate: TransformerNameplate,
  testVoltage: number,
  testCurrent: number,
  elements: number,
): LossPercents {
  const voltage = testVoltage / plate.ratedVoltage;
  const current = testCurrent / plate.ratedCurrent;
  const percent = 100 / (elements * testVoltage * testCurrent);
  const exciting = (plate.ratedVoltAmperes * plate.excitingCurrentPercent) / 100;
  const impedance = (plate.ratedVoltAmperes * plate.impedancePercent) / 100;
  return {
    ironWatts: plate.noLoadLoss * voltage ** 2 * percent,
    ironVars: Math.sqrt(Math.max(0, exciting ** 2 - plate.noLoadLoss ** 2)) * voltage ** 4 * percent,
    copperWatts: plate.loadLoss * current ** 2 * percent,
    copperVars: Math.sqrt(Math.max(0, impedance ** 2 - plate.loadLoss ** 2)) * current ** 2 * percent,
  };
}

/** What stands on a transformer and in the papers of a line, in primary values. */
export interface NameplateLosses {
  transformer?: {
    ratedVoltAmperes: number;
    /** Rated voltage of the side where the meter is, V: line to line, or across the winding of a single-phase transformer. */
    ratedVolts: number;
    noLoadLossWatts: number;
    excitingCurrentPercent: number;
    loadLossWatts: number;
    impedancePercent: number;
  };
  /** Ohm of each conductor. */
  line?: { resistance: number; reactance: number };
  billing: LossCompensation["billing"];
}

const none: LossPercents = { ironWatts: 0, ironVars: 0, copperWatts: 0, copperVars: 0 };

/**
 * Loss compensation of a meter with this wiring, the same for import and export. The calibration point is the transformer's rated
 * load. `perPrimary` is what the registers show of a primary volt and ampere: 1, or 1 over the ratio where they are secondary.
 */
export function lossCompensationOf(
  { transformer, line, billing }: NameplateLosses,
  wiring: WiringForm,
  perPrimary: { voltage: number; current: number },
): LossCompensation {
  const threePhase = wiring.lineToLine.length === 3;
  const elements = wiring.elements.length;
  const ratedVolts = (transformer?.ratedVolts ?? 1) * voltageShare(wiring, threePhase);
  const ratedAmperes =
    transformer === undefined
      ? 1
      : transformer.ratedVoltAmperes / (transformer.ratedVolts * (threePhase ? Math.sqrt(3) : 1));
  const percents =
    transformer === undefined
      ? none
      : percentsOf(
          {
            ratedVoltAmperes: transformer.ratedVoltAmperes,
            ratedVoltage: ratedVolts,
            ratedCurrent: ratedAmperes,
            noLoadLoss: transformer.noLoadLossWatts,
            loadLoss: transformer.loadLossWatts,
            excitingCurrentPercent: transformer.excitingCurrentPercent,
            impedancePercent: transformer.impedancePercent,
          },
          ratedVolts,
          ratedAmperes,
          elements,
        );
  // Two conductors or three carry the current; elements that are fewer stand for all of them.
  const conductors = (threePhase ? 3 : 2) / elements;
  const ohms = conductors * (perPrimary.voltage / perPrimary.current);
  return {
    testVoltage: ratedVolts * perPrimary.voltage,
    testCurrent: ratedAmperes * perPrimary.current,
    import: percents,
    export: percents,
    line: { resistance: (line?.resistance ?? 0) * ohms, reactance: (line?.reactance ?? 0) * ohms },
    billing,
  };
}

/** Voltage of an element as a share of the transformer's rated voltage. */
function voltageShare({ elements, lineToLine }: WiringForm, threePhase: boolean): number {
  const betweenLines = elements.every(({ voltage }) => Object.keys(voltage).length === 2);
  if (betweenLines) return 1;
  if (threePhase) return 1 / Math.sqrt(3);
  // A winding with a centre tap has the line-to-line voltage of a split phase.
  return lineToLine.length === 1 ? 1 / 2 : 1;
}
