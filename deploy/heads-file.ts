import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Head, Heads } from "#runtime/heads.ts";
import { writePrivately } from "./broker/broker-file.ts";

/** Pause between two writes of the file, ms; what a kill loses of it only makes the check weaker. */
const writeEveryMs = 200;

const fileOf = (dataDirectory: string): string => join(dataDirectory, "heads.json");

/** Heads as they stand in a data directory; none where there is no file or it cannot be read. */
export function readHeads(dataDirectory: string): Map<string, Head> {
  try {
    const entries = Object.entries(JSON.parse(readFileSync(fileOf(dataDirectory), "utf8")) as Record<string, unknown>);
    return new Map(
      entries.flatMap(([subject, head]) =>
        isHead(head) ? [[subject, { number: BigInt(head.number), hash: head.hash }]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

function isHead(value: unknown): value is { number: string; hash: string } {
  const { number, hash } = (value ?? {}) as { number?: unknown; hash?: unknown };
  return typeof number === "string" && /^\d{1,18}$/.test(number) && typeof hash === "string";
}

/** Heads in a file of the data directory, beside the broker's store and not in it. */
export class HeadsFile implements Heads {
  readonly #directory: string;
  readonly #heads: Map<string, Head>;
  #writing: Promise<void> | undefined;
  #changed = false;

  constructor(dataDirectory: string) {
    this.#directory = dataDirectory;
    this.#heads = readHeads(dataDirectory);
  }

  of(subject: string): Head | undefined {
    return this.#heads.get(subject);
  }

  note(subject: string, head: Head): void {
    this.#heads.set(subject, head);
    this.#changed = true;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Writes what has been noted. */
  async close(): Promise<void> {
    await this.#writing;
    if (this.#changed) await this.#save();
  }

  async #write(): Promise<void> {
    while (this.#changed) {
      await this.#save();
      await new Promise((resolve) => setTimeout(resolve, writeEveryMs).unref());
    }
  }

  /** A disk that is full or gone costs the check, not the meter. */
  async #save(): Promise<void> {
    this.#changed = false;
    const entries = [...this.#heads].map(([subject, { number, hash }]) => [subject, { number: String(number), hash }]);
    await writePrivately(fileOf(this.#directory), `${JSON.stringify(Object.fromEntries(entries))}\n`).catch(() => {});
  }
}
