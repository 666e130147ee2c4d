/** Names of what a window tells beyond the quantities in commits, with unit and description; see `readings.ts`. */
import type { Unit } from "#schemas/datapoints.ts";
import { distortionOrderMax, harmonicOrderMax, signallingCountMax } from "#schemas/window.ts";

export interface MeasuredName {
  name: string;
  unit: Unit;
  description: string;
}

const voltagePlaces = ["an", "bn", "cn", "ab", "bc", "ca"] as const;
const currentPlaces = ["a", "b", "c", "n"] as const;
const powerPlaces = ["a", "b", "c", "total"] as const;
const ordinals = ["first", "second", "third", "fourth"];
const upper = (where: string): string => (where === "total" ? "sum" : where.toUpperCase());

function* powerNames(): Generator<MeasuredName> {
  for (const where of powerPlaces) {
    const of = where === "total" ? "sum" : `phase ${upper(where)}`;
    yield { name: `power.active.fundamental.${where}`, unit: "W", description: `fundamental active power, ${of}` };
    yield { name: `power.apparent.fundamental.${where}`, unit: "VA", description: `fundamental apparent power, ${of}` };
    yield {
      name: `power.apparent.vector.${where}`,
      unit: "VA",
      description: `root of active and reactive power squared and added, ${of}`,
    };
    yield {
      name: `power.apparent.nonfundamental.${where}`,
      unit: "VA",
      description: `apparent power beyond the fundamental's, ${of}`,
    };
    yield { name: `power.nonactive.${where}`, unit: "var", description: `apparent power beyond the active, ${of}` };
    yield {
      name: `power.distortion.${where}`,
      unit: "var",
      description: `apparent power beyond active and fundamental reactive, ${of}`,
    };
    yield {
      name: `power.q60.${where}`,
      unit: "W",
      description: `half the active and 0.866 of the reactive power (Q quantity), ${of}`,
    };
    yield {
      name: `power_factor.displacement.${where}`,
      unit: "",
      description: `power factor of the fundamental with the sign of active power, ${of}`,
    };
    yield {
      name: `power_factor.vector.${where}`,
      unit: "",
      description: `active over vector apparent power with the sign of active power, ${of}`,
    };
    yield {
      name: `power_factor.lag.${where}`,
      unit: "",
      description: `power factor, positive when the current lags and negative when it leads, ${of}`,
    };
    yield {
      name: `power_factor.lead.${where}`,
      unit: "",
      description: `power factor, positive when the current leads and negative when it lags, ${of}`,
    };
  }
  yield {
    name: "power.apparent.arithmetic.total",
    unit: "VA",
    description: "sum over the elements of voltage times current",
  };
  yield { name: "power.apparent.effective.total", unit: "VA", description: "effective apparent power of IEEE 1459" };
  yield { name: "power_factor.effective.total", unit: "", description: "active over effective apparent power" };
}

function* sequenceNames(): Generator<MeasuredName> {
  for (const [kind, unit] of [
    ["voltage", "V"],
    ["current", "A"],
  ] as const) {
    for (const sequence of ["zero", "positive", "negative"]) {
      yield { name: `${kind}.sequence.${sequence}.rms`, unit, description: `${sequence} sequence ${kind}` };
      yield {
        name: `${kind}.sequence.${sequence}.angle`,
        unit: "deg",
        description: `angle of the ${sequence} sequence ${kind} against the first voltage`,
      };
    }
    yield {
      name: `${kind}.unbalance.deviation`,
      unit: "%",
      description: `largest deviation of a phase ${kind} from their mean over the mean`,
    };
  }
  yield { name: "current.unbalance.negative", unit: "%", description: "negative over positive sequence current" };
  yield { name: "current.unbalance.zero", unit: "%", description: "zero over positive sequence current" };
  yield { name: "voltage.reversal", unit: "", description: "1 when the phases follow each other backwards, else 0" };
  yield { name: "current.residual.rms", unit: "A", description: "RMS of the sum of the phase currents" };
  yield {
    name: "current.residual.angle",
    unit: "deg",
    description: "angle of the fundamental of the sum of the phase currents against the first voltage",
  };
}

function* distortionNames(): Generator<MeasuredName> {
  const orders = `orders 2 to ${distortionOrderMax}`;
  for (const [kind, unit, places] of [
    ["voltage", "V", voltagePlaces],
    ["current", "A", currentPlaces],
  ] as const) {
    for (const where of places) {
      const prefix = `${kind}.${where}`;
      const of = kind === "voltage" ? upper(where) : `current ${upper(where)}`;
      yield { name: `${prefix}.content`, unit, description: `RMS of the harmonics of ${of}, ${orders}` };
      yield {
        name: `${prefix}.thd`,
        unit: "%",
        description: `total harmonic distortion of ${of}, ${orders}, of the fundamental`,
      };
      yield { name: `${prefix}.thd.even`, unit: "%", description: `total harmonic distortion of ${of}, even orders` };
      yield { name: `${prefix}.thd.odd`, unit: "%", description: `total harmonic distortion of ${of}, odd orders` };
      yield { name: `${prefix}.thd.rms`, unit: "%", description: `harmonic content of ${of} over its RMS` };
      if (kind === "current" || where.endsWith("n")) {
        yield { name: `${prefix}.crest`, unit: "", description: `peak over RMS of ${of}` };
        yield { name: `${prefix}.dc`, unit, description: `direct component of ${of}` };
      }
      if (kind === "current") {
        yield { name: `${prefix}.k_factor`, unit: "", description: `K-factor of ${of}` };
        yield {
          name: `${prefix}.tdd`,
          unit: "%",
          description: `total demand distortion of ${of}, of the demand current`,
        };
        yield { name: `${prefix}.tdd.even`, unit: "%", description: `total demand distortion of ${of}, even orders` };
        yield { name: `${prefix}.tdd.odd`, unit: "%", description: `total demand distortion of ${of}, odd orders` };
      }
    }
  }
}

function* spectrumNames(): Generator<MeasuredName> {
  const crest = "the fundamental of the first voltage, both at the instant of that one's crest";
  for (let order = 1; order <= harmonicOrderMax; order++) {
    for (const where of voltagePlaces) {
      const prefix = `voltage.${where}`;
      yield { name: `${prefix}.harmonic.${order}`, unit: "V", description: `harmonic ${order} of ${upper(where)}` };
      yield {
        name: `${prefix}.harmonic.${order}.angle`,
        unit: "deg",
        description: `angle of harmonic ${order} of ${upper(where)} against ${crest}`,
      };
      if (where.endsWith("n"))
        yield {
          name: `${prefix}.interharmonic.${order}`,
          unit: "V",
          description: `what lies between orders ${order} and ${order + 1} of ${upper(where)}`,
        };
    }
    for (const where of currentPlaces) {
      const prefix = `current.${where}`;
      yield {
        name: `${prefix}.harmonic.${order}`,
        unit: "A",
        description: `harmonic ${order} of current ${upper(where)}`,
      };
      yield {
        name: `${prefix}.harmonic.${order}.angle`,
        unit: "deg",
        description: `angle of harmonic ${order} of current ${upper(where)} against ${crest}`,
      };
      yield {
        name: `${prefix}.interharmonic.${order}`,
        unit: "A",
        description: `what lies between orders ${order} and ${order + 1} of current ${upper(where)}`,
      };
    }
    for (const where of powerPlaces) {
      const of = where === "total" ? "sum" : `phase ${upper(where)}`;
      yield {
        name: `power.active.${where}.harmonic.${order}`,
        unit: "W",
        description: `active power of harmonic ${order}, ${of}`,
      };
    }
  }
}

function* momentaryNames(): Generator<MeasuredName> {
  for (const where of voltagePlaces) {
    const of = upper(where);
    yield {
      name: `voltage.${where}.rms.half_cycle`,
      unit: "V",
      description: `voltage ${of} over the newest cycle, refreshed each half cycle`,
    };
    yield { name: `voltage.${where}.flicker`, unit: "", description: `instantaneous flicker sensation of ${of}` };
    for (let number = 1; number <= signallingCountMax; number++)
      yield {
        name: `voltage.${where}.signalling.${number}`,
        unit: "V",
        description: `mains signalling of ${of} at the ${ordinals[number - 1]} frequency of the settings`,
      };
  }
  for (const where of currentPlaces)
    yield {
      name: `current.${where}.rms.half_cycle`,
      unit: "A",
      description: `current of ${upper(where)} over the newest cycle, refreshed each half cycle`,
    };
  yield { name: "frequency.cycle", unit: "Hz", description: "frequency of the newest cycle" };
}

/** Everything that only a window tells, in the order of the catalogue. */
export function* measuredNames(): Generator<MeasuredName> {
  yield* momentaryNames();
  yield* powerNames();
  yield* sequenceNames();
  yield* distortionNames();
  yield* spectrumNames();
}
