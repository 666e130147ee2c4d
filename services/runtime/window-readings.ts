import { windowQuantityNames } from "#schemas/datapoints.ts";
import type { Measure } from "#schemas/measured/measure.ts";
import { measures } from "#schemas/measured/measures.ts";
import { WindowFindings } from "#schemas/measured/window-findings.ts";
import { quantities, quantityExists } from "#schemas/quantities.ts";
import { reading, type Reading } from "#schemas/readings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { MadeTogether, type ReadingSection } from "#runtime/asked-readings.ts";

const inCommits = new Set(windowQuantityNames);
const ofWindowsAlone: ReadonlyMap<string, Measure> = new Map(
  measures.filter(({ name }) => !inCommits.has(name)).map((measure) => [measure.name, measure]),
);

/** What only a window tells, each measure by itself: a harmonic that is asked for costs no other. */
export class MeasuredSection implements ReadingSection {
  readonly #window: Window;
  readonly #findings: WindowFindings;
  readonly #made = new Map<string, Reading | undefined>();

  constructor(window: Window, settings: MetrologySettings) {
    this.#window = window;
    this.#findings = new WindowFindings(window, settings);
  }

  get(name: string): Reading | undefined {
    const measure = ofWindowsAlone.get(name);
    if (measure === undefined) return undefined;
    if (!this.#made.has(name)) this.#made.set(name, this.#read(measure));
    return this.#made.get(name);
  }

  *all(): Generator<Reading> {
    for (const name of ofWindowsAlone.keys()) {
      const found = this.get(name);
      if (found !== undefined) yield found;
    }
  }

  #read({ name, of }: Measure): Reading | undefined {
    const value = of(this.#findings);
    return value === undefined ? undefined : reading(name, value, this.#window.endNs, this.#window.quality);
  }
}

/** The instantaneous quantities of a window, which commits have too, once a second. */
export function quantitySection(window: Window, { wiring }: MetrologySettings): ReadingSection {
  return new MadeTogether(
    (name) => inCommits.has(name),
    () => quantitiesOf(window, wiring).map(([name, value]) => reading(name, value, window.endNs, window.quality)),
  );
}

/** The same as names and values. */
export function quantitiesOf(window: Window, wiring: WiringForm): [string, number][] {
  return quantities(window, wiring)
    .map((value, index): [string, number] => [windowQuantityNames[index] as string, value])
    .filter(([name, value]) => quantityExists(wiring, name) && Number.isFinite(value));
}
