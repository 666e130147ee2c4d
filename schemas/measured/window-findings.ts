import type { MetrologySettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { angleDegrees, complexPower, fundamental, harmonic, type Phasor, valueIndex, weighted } from "./phasors.ts";
import { type PowerComponents, type Powers, powersOf } from "./powers.ts";
import { type Sequences, sequencesOf, voltageSequences } from "./sequences.ts";
import { Spectrum } from "./spectrum.ts";

/** Active power of an order at one element, W. */
interface HarmonicPower {
  phase: string;
  active: number;
}

/** What several measures of one window share, each part worked out when it is first asked for and then kept. */
export class WindowFindings {
  readonly window: Window;
  readonly wiring: WiringForm;
  /** Maximum demand load current, A, where the settings say one. */
  readonly demandCurrent: number | undefined;
  #reference: number | undefined;
  #powers: Powers | undefined;
  readonly #sequences = new Map<"voltage" | "current", Sequences | undefined>();
  readonly #spectra = {
    voltage: new Map<string, Spectrum | undefined>(),
    current: new Map<string, Spectrum | undefined>(),
  };
  readonly #harmonicPowers: HarmonicPower[][] = [];

  constructor(window: Window, { wiring, demandCurrent }: Pick<MetrologySettings, "wiring" | "demandCurrent">) {
    this.window = window;
    this.wiring = wiring;
    this.demandCurrent = demandCurrent;
  }

  /** RMS of a value by its name among those of a window, `va` to `ires`. */
  rms(name: string): number {
    return this.window.rms[valueIndex(name)] as number;
  }

  /** Angle of the fundamental of the first voltage, degrees, to which all others are told; NaN without one. */
  get reference(): number {
    if (this.#reference === undefined) {
      const [first] = this.voltages;
      this.#reference = first === undefined ? Number.NaN : angleDegrees(fundamental(this.window, valueIndex(first)));
    }
    return this.#reference;
  }

  /** Voltages of the wiring form by their names in a window: to neutral, then between lines. */
  get voltages(): readonly string[] {
    return [
      ...this.wiring.lineToNeutral.map((pair) => `v${pair[0]}`),
      ...this.wiring.lineToLine.map((pair) => `v${pair}`),
    ];
  }

  /** Line currents of the wiring form by their names in a window, without the neutral. */
  get lines(): readonly string[] {
    return this.wiring.currents.filter((line) => line !== "n").map((line) => `i${line}`);
  }

  get powers(): Powers {
    this.#powers ??= powersOf(this.window, this.wiring);
    return this.#powers;
  }

  /** Powers of a phase or of the sum; undefined where the wiring form has none. */
  powersOf(where: string): PowerComponents | undefined {
    if (where === "total") return this.powers.total;
    return this.wiring.phasePower ? this.powers.elements.find(({ phase }) => phase === where)?.powers : undefined;
  }

  /** Symmetrical components; undefined where there are fewer than three to make them of. */
  sequences(kind: "voltage" | "current"): Sequences | undefined {
    return once(this.#sequences, kind, () => {
      if (kind === "voltage") return voltageSequences(this.window, this.wiring);
      if (this.lines.length < 3) return undefined;
      const phasor = (name: string): Phasor => fundamental(this.window, valueIndex(name));
      const [a, b, c] = this.lines.map(phasor) as [Phasor, Phasor, Phasor];
      return sequencesOf(a, b, c);
    });
  }

  /** A voltage or current by orders; undefined where the wiring form has none there. */
  spectrum(kind: "voltage" | "current", where: string): Spectrum | undefined {
    return once(this.#spectra[kind], where, () => {
      const { lineToNeutral, lineToLine, currents } = this.wiring;
      const has = (places: readonly string[]): boolean => places.includes(where);
      if (kind === "current") return has(currents) ? Spectrum.ofChannel(this.window, `i${where}`) : undefined;
      if (has(lineToNeutral)) return Spectrum.ofChannel(this.window, `v${where[0]}`);
      return has(lineToLine) ? Spectrum.ofPair(this.window, where) : undefined;
    });
  }

  /**
   * Active power of an order: negative at the side that a harmonic comes from (IEC 61000-4-7 clause 3.4). Undefined for a
   * phase that has no power of its own.
   */
  harmonicPower(order: number, where: string): number | undefined {
    const byElement = (this.#harmonicPowers[order] ??= this.wiring.elements.map(({ phase, voltage, current }) => {
      const of = (channel: number): Phasor => harmonic(this.window, channel, order);
      return { phase, active: complexPower(weighted(voltage, of), weighted(current, of)).active };
    }));
    if (where === "total") return byElement.reduce((sum, { active }) => sum + active, 0);
    return this.wiring.phasePower ? byElement.find(({ phase }) => phase === where)?.active : undefined;
  }
}

/** What is kept under a key, found first where it is not. */
function once<Key, Found>(kept: Map<Key, Found>, key: Key, find: () => Found): Found {
  const known = kept.get(key);
  if (known !== undefined || kept.has(key)) return known as Found;
  const found = find();
  kept.set(key, found);
  return found;
}
