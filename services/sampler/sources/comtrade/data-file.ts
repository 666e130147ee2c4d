import type { AnalogInput } from "./binary-data.ts";
import type { KnownStamps } from "./place-segments.ts";
import type { RecordReader } from "../record-source.ts";
import type { StampRuns } from "../stamp-runs.ts";

/** Where the data of a record are: a .DAT from its start, or the DAT section of a .CFF. */
export interface DataLocation {
  file: string;
  startByte: number;
  /** Byte after the data, no later than the end of the file. */
  endByte: number;
  /** Line of the file that the data start at (ASCII), 1-based. */
  firstLine: number;
}

/** What one look over the data tells. */
export interface DataSurvey {
  /** Samples that the data hold. */
  present: number;
  /** Stamps of the samples that `samplesToStamp` names; none when rates are not declared. */
  stamps: KnownStamps;
  /** All stamps in runs, when rates are not declared. */
  runs: StampRuns;
  warnings: string[];
  openReader(inputs: readonly AnalogInput[]): RecordReader;
}
