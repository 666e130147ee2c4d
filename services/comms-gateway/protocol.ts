import type { z } from "zod";
import type { MeterFace } from "./face.ts";

/** A socket to listen on. */
export interface Listen {
  host: string;
  /** 0 for any free one. */
  port: number;
}

/** Who made the meter, as protocols tell it: from the model, and the version of the program. */
export interface Maker {
  vendor: string;
  product: string;
  model: string;
  version: string;
}

/** A meter that speaks a protocol. */
export interface SpeakingMeter<Map, Settings> {
  meter: string;
  maker: Maker;
  settings: Settings;
  /** Shared by all meters of a model. */
  map: Map;
}

/** A port of a protocol, and the meters behind it. */
export interface ProtocolPort<Map, Settings> extends Listen {
  meters: readonly (SpeakingMeter<Map, Settings> & {
    /** The meter as it stands now. @throws {MeterError} MTR_METER_UNKNOWN while its service starts. */
    face(): MeterFace;
  })[];
  /** Told of each request that was answered, for metrics. */
  requested(result: "done" | "refused"): void;
}

/** A port that is open. */
export interface OpenPort {
  /** Where to find it, for people. */
  address: string;
  close(): Promise<void>;
}

/**
 * A protocol: a folder beside this file, and a line in the list of protocols. `Keys` are what a model folder says of it
 * (`protocols.<name>` in model.yaml), `Settings` what the configuration says (`<name>:` in meter.yaml), `Map` what a meter's
 * data look like in it, compiled once for all meters of a model.
 */
export interface Protocol<Keys extends object, Map, Settings extends Listen> {
  /** Key in model.yaml and meter.yaml, and label in metrics. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly modelKeys: z.ZodType<Keys>;
  /** Settings that a model proposes; the configuration may say otherwise. */
  proposed(keys: Keys): Partial<Settings>;
  /** File of the model folder that holds its map. */
  mapFile(keys: Keys): string;
  /**
   * Compiles the map in a file of a model folder, with the files that it includes.
   *
   * @throws {ProtocolMapError} that names every row with a problem.
   */
  compile(path: string, files: MapFiles): Map;
  /** Whether a meter with these settings speaks it at all. */
  isSpoken(settings: Settings): boolean;
  /** Opens the port. @throws {MeterError} MTR_PORT_IN_USE, MTR_PORT_UNAVAILABLE. */
  open(port: ProtocolPort<Map, Settings>): Promise<OpenPort>;
}

// A list of protocols holds those of every map and setting; variance makes `unknown` unusable here.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyProtocol = Protocol<any, any, any>;

/** The files that a map may be made of. */
export interface MapFiles {
  /** Path of a file, seen from the one that includes it: `FILE` beside it, or `MODEL/FILE`; or why there is none. */
  find(name: string, from: string): { path: string } | { problem: string };
  text(path: string): string;
}

/** One thing that is wrong in a map. */
export interface MapProblem {
  /** `row 7`, or `file:line:column`. */
  at: string;
  message: string;
}

/** A map that cannot be used. */
export class ProtocolMapError extends Error {
  readonly problems: readonly MapProblem[];
  /** One line for each problem: `row 7: …`. */
  readonly lines: readonly string[];

  constructor(title: string, problems: readonly MapProblem[]) {
    const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    const lines = problems.map(({ at, message }) => `${at}: ${message}`);
    super(`the ${title} map has ${count}: ${lines.slice(0, 3).join("; ")}${lines.length > 3 ? "; …" : ""}`);
    this.name = "ProtocolMapError";
    this.problems = problems;
    this.lines = lines;
  }
}
