import type { MetrologySettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { angleDegrees, complexPower, fundamental, harmonic, type Phasor, valueIndex, weighted } from "./phasors.ts";
import { type PowerComponents, type Powers, powersOf } from "./powers.ts";
import { type Sequences, sequencesOf, voltageSequences } from "./sequences.ts";
import { Spectrum } from "./spectrum.ts";

/** What several measures of one window share, each part worked out when it is first asked for and then kept. */
export class WindowFindings {
  readonly window: Window;
  readonly wiring: WiringForm;
  /** Maximum demand load current, A, where the settings say one. */
  readonly demandCurrent: number | undefined;
  readonly #kept = new Map<string, unknown>();

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
    return this.#once("reference", () => {
      const [first] = this.voltages;
      return first === undefined ? Number.NaN : angleDegrees(fundamental(this.window, valueIndex(first)));
    });
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
    return this.#once("powers", () => powersOf(this.window, this.wiring));
  }

  /** Powers of a phase or of the sum; undefined where the wiring form has none. */
  powersOf(where: string): PowerComponents | undefined {
    if (where === "total") return this.powers.total;
    return this.wiring.phasePower ? this.powers.elements.find(({ phase }) => phase === where)?.powers : undefined;
  }

  /** Symmetrical components; undefined where there are fewer than three to make them of. */
  sequences(kind: "voltage" | "current"): Sequences | undefined {
    return this.#once(`sequences of ${kind}`, () => {
      if (kind === "voltage") return voltageSequences(this.window, this.wiring);
      if (this.lines.length < 3) return undefined;
      const phasor = (name: string): Phasor => fundamental(this.window, valueIndex(name));
      const [a, b, c] = this.lines.map(phasor) as [Phasor, Phasor, Phasor];
      return sequencesOf(a, b, c);
    });
  }

  /** A voltage or current by orders; undefined where the wiring form has none there. */
  spectrum(kind: "voltage" | "current", where: string): Spectrum | undefined {
    return this.#once(`spectrum of ${kind} ${where}`, () => {
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
    const byElement = this.#once(`power of order ${order}`, () =>
      this.wiring.elements.map(({ phase, voltage, current }) => {
        const of = (channel: number): Phasor => harmonic(this.window, channel, order);
        return { phase, active: complexPower(weighted(voltage, of), weighted(current, of)).active };
      }),
    );
    if (where === "total") return byElement.reduce((sum, { active }) => sum + active, 0);
    return this.wiring.phasePower ? byElement.find(({ phase }) => phase === where)?.active : undefined;
  }

  #once<Found>(what: string, find: () => Found): Found {
    if (!this.#kept.has(what)) this.#kept.set(what, find());
    return this.#kept.get(what) as Found;
  }
}
