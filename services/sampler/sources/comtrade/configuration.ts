import type { Signal } from "../channel-mapping.ts";

/** Editions of IEEE C37.111 that a record can follow; 2013 is IEC 60255-24:2013 too. */
export type Revision = 1991 | 1999 | 2013;

/** Forms of the data file. */
export type DataForm = "ASCII" | "BINARY" | "BINARY32" | "FLOAT32";

/** One analog channel line of the configuration. */
export interface AnalogChannel extends Signal {
  /** value = a * raw + b, in `unit`. */
  a: number;
  b: number;
  /** Time skew within the sample period, µs. */
  skewMicros: number;
  /** Range of the raw values; infinite when the line does not tell. */
  min: number;
  max: number;
  primary: number;
  secondary: number;
  /** Whether a * raw + b is a primary or a secondary quantity; 1991 does not tell. */
  side: "P" | "S" | undefined;
}

/** A stretch of the record at one rate. */
export interface DeclaredRate {
  rateHz: number;
  /** Number of the last sample at that rate, 1-based. */
  endSample: number;
}

/** What a COMTRADE configuration (.CFG) says, IEEE C37.111-1999 / -2013 clause 7. */
export interface Configuration {
  station: string;
  device: string;
  revision: Revision;
  analogs: AnalogChannel[];
  digitalCount: number;
  /** Line frequency, Hz; undefined when the line is empty or zero. */
  lineFrequencyHz: number | undefined;
  /** Empty when `nrates` is 0: the rate is that of the time stamps. */
  rates: DeclaredRate[];
  /** Samples declared. */
  sampleCount: number;
  /** UTC as nanoseconds since 1970; undefined when the date is none. */
  startNs: bigint | undefined;
  /** Nanoseconds of one unit of the time stamps, `timemult` included. */
  stampUnitNs: number;
  form: DataForm;
  warnings: string[];
}
