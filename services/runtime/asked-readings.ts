import type { Reading } from "#schemas/readings.ts";

/** Readings of one origin, found by name; made when they are asked for, and then kept. */
export interface ReadingSection {
  get(name: string): Reading | undefined;
  /** All of them. */
  all(): Iterable<Reading>;
}

/** A section of readings that are made together, which holds only names that `mayHold` admits. */
export class MadeTogether implements ReadingSection {
  readonly #mayHold: (name: string) => boolean;
  readonly #make: () => Iterable<Reading>;
  #made: ReadonlyMap<string, Reading> | undefined;

  constructor(mayHold: (name: string) => boolean, make: () => Iterable<Reading>) {
    this.#mayHold = mayHold;
    this.#make = make;
  }

  get(name: string): Reading | undefined {
    return this.#mayHold(name) ? this.#known.get(name) : undefined;
  }

  all(): Iterable<Reading> {
    return this.#known.values();
  }

  get #known(): ReadonlyMap<string, Reading> {
    this.#made ??= new Map([...this.#make()].map((reading) => [reading.name, reading]));
    return this.#made;
  }
}

/**
 * The readings of a meter as a map that is asked, not built: a name costs the section that holds it, and only who walks over
 * all of them makes all. Of two sections with the same name the later one counts.
 */
export class AskedReadings implements ReadonlyMap<string, Reading> {
  readonly #sections: readonly ReadingSection[];
  #whole: ReadonlyMap<string, Reading> | undefined;

  constructor(sections: readonly ReadingSection[]) {
    this.#sections = sections;
  }

  get(name: string): Reading | undefined {
    if (this.#whole !== undefined) return this.#whole.get(name);
    for (let index = this.#sections.length - 1; index >= 0; index--) {
      const found = this.#sections[index]?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get size(): number {
    return this.#all.size;
  }

  keys(): MapIterator<string> {
    return this.#all.keys();
  }

  values(): MapIterator<Reading> {
    return this.#all.values();
  }

  entries(): MapIterator<[string, Reading]> {
    return this.#all.entries();
  }

  [Symbol.iterator](): MapIterator<[string, Reading]> {
    return this.entries();
  }

  forEach(callback: (reading: Reading, name: string, map: ReadonlyMap<string, Reading>) => void): void {
    for (const [name, reading] of this.#all) callback(reading, name, this);
  }

  get #all(): ReadonlyMap<string, Reading> {
    if (this.#whole === undefined) {
      const whole = new Map<string, Reading>();
      for (const section of this.#sections) for (const found of section.all()) whole.set(found.name, found);
      this.#whole = whole;
    }
    return this.#whole;
  }
}
