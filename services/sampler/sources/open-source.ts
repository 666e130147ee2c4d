import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";
import type { RecordedSource } from "../source.ts";
import { SourceError } from "../source-error.ts";
import { decodeText } from "./text-encoding.ts";
import type { ChannelChoice } from "./channel-mapping.ts";
import { openComtrade } from "./comtrade/open-comtrade.ts";
import { openCsv } from "./csv/open-csv.ts";
import { openCapture } from "./sampled-values/open-capture.ts";
import { readSmallFile } from "./input-file.ts";
import { parseScenario } from "./synthetic/parse-scenario.ts";
import { syntheticSource } from "./synthetic/synthetic-source.ts";

export interface SourceOptions {
  /** Time of the first sample, ns since 1970, where the source is free to choose (synthetic, CSV without dates). */
  startNs?: bigint;
  /** What a meter changes in the scenario of a synthetic network. */
  synthetic?: { seed?: number; rateHz?: number };
  /** Signals of a record for channels, by number (1-based) or name; the others are chosen by unit, phase and name. */
  channels?: ChannelChoice;
  /** Samples per second of a CSV without a time column. */
  rateHz?: number;
  /** Nominal frequency of a CSV, which does not tell it. */
  nominalFrequencyHz?: 50 | 60;
}

/** Longest scenario file, bytes. */
const scenarioBytesMax = 1 << 20;

const supported =
  "synthetic, synthetic:SCENARIO.yaml, FILE.cfg, FILE.dat, FILE.cff (COMTRADE), FILE.csv, FILE.pcap, sv:HOST:PORT (sampled values)";

/**
 * Opens a source by its SPEC: `synthetic`, `synthetic:SCENARIO.yaml`, a COMTRADE record (.cfg, .dat, .cff), a .csv, or
 * a capture of sampled values (.pcap, .pcapng).
 * @throws SourceError MTR_SOURCE_UNSUPPORTED for any other, and the errors of the sources.
 */
export function openSource(spec: string, options: SourceOptions = {}): RecordedSource {
  if (spec === "synthetic") return openScenario(defaultScenario(), options);
  if (spec.startsWith("synthetic:")) return openScenario(spec.slice("synthetic:".length), options);
  const extension = path.extname(spec).toLowerCase();
  if (extension === ".cfg" || extension === ".dat" || extension === ".cff") return openComtrade(spec, options);
  if (extension === ".csv") return openCsv(spec, options);
  if (extension === ".pcap" || extension === ".pcapng") return openCapture(spec);
  if (spec.startsWith("sv:"))
    throw new SourceError("MTR_SOURCE_STREAM", "a live stream has no past to look at", spec, "run its sampler here");
  const what = unsupported[extension];
  throw new SourceError(
    "MTR_SOURCE_UNSUPPORTED",
    what ? `${what} cannot be read by this version` : "this is no source of samples",
    JSON.stringify(spec),
    `give one of: ${supported}`,
  );
}

const unsupported: Record<string, string | undefined> = {
  ".pqd": "PQDIF (.pqd)",
  ".pqdif": "PQDIF (.pqdif)",
  ".wav": "WAV (.wav)",
};

function openScenario(file: string, options: SourceOptions): RecordedSource {
  const { text } = decodeText(readSmallFile(file, scenarioBytesMax));
  const name = path.basename(file);
  return syntheticSource(parseScenario(changed(readYaml(text, name), options.synthetic), name), options);
}

/** A scenario with what a meter changes in it, still to be checked. */
function changed(scenario: unknown, { seed, rateHz }: NonNullable<SourceOptions["synthetic"]> = {}): unknown {
  if (scenario === null || typeof scenario !== "object" || Array.isArray(scenario)) return scenario;
  return { ...scenario, ...(seed === undefined ? {} : { seed }), ...(rateHz === undefined ? {} : { rateHz }) };
}

function readYaml(text: string, file: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 100, logLevel: "error" });
  } catch (error) {
    const [line] = (error as Error).message.split("\n");
    throw new SourceError("MTR_SOURCE_SCENARIO", `the file is not YAML: ${line}`, file, "correct the line", {
      cause: error,
    });
  }
}

// The scenarios stand in the checkout, above the sources as above their compiled form.
function defaultScenario(): string {
  const relative = path.join("deploy", "scenarios", "default.yaml");
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, relative);
    if (fs.existsSync(file)) return file;
    if (folder === path.dirname(folder)) {
      throw new SourceError(
        "MTR_SOURCE_FILE",
        "the default scenario is missing",
        relative,
        "restore it, or name a scenario: synthetic:FILE.yaml",
      );
    }
  }
}
