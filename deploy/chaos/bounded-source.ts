import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { MeterError } from "#runtime/errors.ts";
import { parseYaml, readBoundedText } from "../config/yaml-file.ts";
import type { ChaosScenario } from "./scenario.ts";

const codes = { missing: "MTR_CHAOS_SCENARIO", invalid: "MTR_CHAOS_SCENARIO" } as const;
/** A start of its own, so that the network is the same to the bit at speed 1, too. */
const start = "2026-01-01T00:00:00Z";

/**
 * The source of a scenario with an end: of a synthetic network a copy with that length is written to the folder, for an
 * end that belongs to the source is the same in every run of it. A recording ends by itself.
 */
export async function boundedSource({ source, durationSeconds }: ChaosScenario, folder: string): Promise<string> {
  if (!source.startsWith("synthetic:")) {
    if (durationSeconds !== undefined) throw wrong("a recording has a length of its own; leave duration out", source);
    return source;
  }
  const file = source.slice("synthetic:".length);
  const { value } = parseYaml(readBoundedText(file, codes), file, codes.invalid);
  const network = { start, ...(value as Record<string, unknown>) } as Record<string, unknown>;
  if (durationSeconds !== undefined) network["duration"] = durationSeconds;
  if (typeof network["duration"] !== "number") throw wrong("a synthetic source needs a duration", source);
  const copy = join(folder, basename(file));
  // JSON is YAML.
  await writeFile(copy, JSON.stringify(network, undefined, 2));
  return `synthetic:${copy}`;
}

const wrong = (what: string, at: string): MeterError => new MeterError("MTR_CHAOS_SCENARIO", what, at, "correct it");
