import { SourceError, type SourceErrorCode, excerpt } from "../../source-error.ts";
import { rateRangeHz } from "../segment.ts";
import type { AnalogChannel, Configuration, DataForm, DeclaredRate, Revision } from "./configuration.ts";
import { parseRecordTime, parseTimeCode } from "./record-time.ts";

/** Most channels of either sort that a configuration may declare (the standard allows six digits). */
const channelMax = 100_000;
/** Most rate segments that a configuration may declare. */
const rateMax = 100_000;
/** Time multipliers that a configuration may declare. */
const multiplierRange = { min: 1e-6, max: 1e9 };

/**
 * Parses the text of a .CFG (or of the CFG section of a .CFF).
 * @param file for messages; @param firstLine line of the file that the text starts at, 1-based.
 * @throws SourceError MTR_COMTRADE_SYNTAX, _CHANNEL_COUNT, _NUMBER or _REVISION, with the line.
 */
export function parseConfiguration(text: string, file: string, firstLine = 1): Configuration {
  return new ConfigurationReader(text, file, firstLine).read();
}

class ConfigurationReader {
  private readonly lines: string[];
  private readonly file: string;
  private readonly firstLine: number;
  private next = 0;
  private readonly warnings: string[] = [];

  constructor(text: string, file: string, firstLine: number) {
    this.lines = text.split(/\r\n|\n|\r/);
    this.file = file;
    this.firstLine = firstLine;
  }

  read(): Configuration {
    const [station = "", device = "", revisionField = ""] = this.fields("the station, device and revision");
    const revision = this.revision(revisionField);
    const { analogCount, digitalCount } = this.counts();
    const analogs: AnalogChannel[] = [];
    for (let i = 0; i < analogCount; i++) analogs.push(this.analog(i + 1));
    for (let i = 0; i < digitalCount; i++) this.digital(i + 1);
    const lineFrequencyHz = this.lineFrequency();
    const { rates, sampleCount } = this.rates();
    const start = this.startTime(revision);
    this.fields("the time of the trigger");
    const form = this.form();
    const timeMultiplier = this.timeMultiplier();
    const offsetNs = this.utcOffset(revision);
    const nanosecondStamps = revision === 2013 && (start?.fractionDigits ?? 0) > 6;
    this.sideWarning(analogs);
    return {
      station,
      device,
      revision,
      analogs,
      digitalCount,
      lineFrequencyHz,
      rates,
      sampleCount,
      startNs: start && start.ns - offsetNs,
      stampUnitNs: timeMultiplier * (nanosecondStamps ? 1 : 1000),
      form,
      warnings: this.warnings,
    };
  }

  private at(): string {
    return `${this.file}:${this.firstLine + Math.max(0, this.next - 1)}`;
  }

  private fail(code: SourceErrorCode, what: string, fix: string): never {
    throw new SourceError(code, what, this.at(), fix);
  }

  /** The comma-separated fields of the next line, trimmed. */
  private fields(what: string): string[] {
    if (this.next >= this.lines.length) {
      this.fail("MTR_COMTRADE_SYNTAX", `the configuration ends before ${what}`, "get the whole file from the recorder");
    }
    return this.lines[this.next++].split(",").map((field) => field.trim());
  }

  private number(text: string, what: string, fallback?: number): number {
    if (text === "" && fallback !== undefined) return fallback;
    const value = text === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value)) return value;
    return this.fail("MTR_COMTRADE_NUMBER", `${what} is ${excerpt(text)}, not a number`, "correct the field");
  }

  // Real files say 2000 or 2001 and mean the edition that was in force.
  private revision(text: string): Revision {
    if (text === "") return 1991;
    const year = Number(text);
    if (Number.isInteger(year) && year >= 1991 && year <= 2100) return year < 1999 ? 1991 : year < 2013 ? 1999 : 2013;
    return this.fail(
      "MTR_COMTRADE_REVISION",
      `the revision year is ${excerpt(text)}`,
      "make the third field 1991, 1999 or 2013 (a comma in the station name shifts the fields)",
    );
  }

  private counts(): { analogCount: number; digitalCount: number } {
    const [total = "", ...rest] = this.fields("the numbers of channels");
    const counts = { A: Number.NaN, D: Number.NaN };
    for (const field of rest) {
      const match = /^(\d+)\s*([AD])$/i.exec(field);
      if (match) counts[match[2].toUpperCase() as "A" | "D"] = Number(match[1]);
    }
    if (Number.isNaN(counts.A) || Number.isNaN(counts.D)) {
      this.fail(
        "MTR_COMTRADE_SYNTAX",
        "the numbers of channels are not of the form TT,nA,mD",
        "write for example 4,3A,1D",
      );
    }
    if (counts.A > channelMax || counts.D > channelMax) {
      this.fail(
        "MTR_COMTRADE_CHANNEL_COUNT",
        `more than ${channelMax} channels are declared`,
        "check the numbers of channels",
      );
    }
    if (Number(total) !== counts.A + counts.D) {
      this.warnings.push(
        `The configuration declares ${excerpt(total)} channels in all, but ${counts.A} analog and ${counts.D} digital.`,
      );
    }
    return { analogCount: counts.A, digitalCount: counts.D };
  }

  private analog(number: number): AnalogChannel {
    const fields = this.fields(`analog channel ${number}`);
    if (fields.length < 7) {
      this.fail(
        "MTR_COMTRADE_CHANNEL_COUNT",
        `analog channel ${number} should stand here, but the line has ${fields.length} fields`,
        "make the numbers of channels in line 2 agree with the channel lines",
      );
    }
    const side = (fields[12] ?? "").toUpperCase();
    return {
      number,
      name: fields[1],
      phase: fields[2],
      unit: fields[4],
      a: this.number(fields[5], `a of channel ${number}`),
      b: this.number(fields[6], `b of channel ${number}`, 0),
      skewMicros: this.number(fields[7] ?? "", `the skew of channel ${number}`, 0),
      min: this.number(fields[8] ?? "", `min of channel ${number}`, -Infinity),
      max: this.number(fields[9] ?? "", `max of channel ${number}`, Infinity),
      primary: this.number(fields[10] ?? "", `the primary of channel ${number}`, 1),
      secondary: this.number(fields[11] ?? "", `the secondary of channel ${number}`, 1),
      side: side === "P" || side === "S" ? side : undefined,
    };
  }

  // States are not metered; the line only has to be there. Wild files leave fields of it out.
  private digital(number: number): void {
    const fields = this.fields(`digital channel ${number}`);
    if (fields.length >= 2) return;
    this.fail(
      "MTR_COMTRADE_CHANNEL_COUNT",
      `digital channel ${number} should stand here, but the line is ${excerpt(fields.join(","))}`,
      "make the numbers of channels in line 2 agree with the channel lines",
    );
  }

  private lineFrequency(): number | undefined {
    const fields = this.fields("the line frequency");
    if (fields.length >= 3) {
      this.fail(
        "MTR_COMTRADE_CHANNEL_COUNT",
        "the line frequency should stand here, but the line looks like another channel",
        "make the numbers of channels in line 2 agree with the channel lines",
      );
    }
    const frequency = this.number(fields[0].replace(/\s*hz$/i, ""), "the line frequency", 0);
    return frequency > 0 ? frequency : undefined;
  }

  private rates(): { rates: DeclaredRate[]; sampleCount: number } {
    const count = this.number(this.fields("the number of rates")[0], "the number of rates");
    if (!Number.isInteger(count) || count < 0 || count > rateMax) {
      this.fail("MTR_COMTRADE_NUMBER", `the number of rates is ${count}`, `it must be a whole number up to ${rateMax}`);
    }
    const rates: DeclaredRate[] = [];
    for (let i = 0; i < Math.max(1, count); i++) {
      const [rate = "", end = ""] = this.fields(`rate ${i + 1}`);
      const rateHz = this.number(rate, `rate ${i + 1}`);
      const endSample = this.number(end, `the last sample of rate ${i + 1}`);
      const before = rates.at(-1)?.endSample ?? 0;
      if (!Number.isSafeInteger(endSample) || endSample < before || (count > 0 && !inRange(rateHz, rateRangeHz))) {
        this.fail(
          "MTR_COMTRADE_NUMBER",
          `rate ${i + 1} is ${rateHz} Hz up to sample ${endSample}, after sample ${before}`,
          "rates must be positive and their last samples must not fall",
        );
      }
      rates.push({ rateHz, endSample });
    }
    const sampleCount = rates.at(-1)?.endSample ?? 0;
    return { rates: count === 0 ? [] : rates, sampleCount };
  }

  private startTime(revision: Revision) {
    const line = this.fields("the time of the first sample").join(",");
    const time = parseRecordTime(line, revision);
    if (time?.warning) this.warnings.push(time.warning);
    if (!time)
      this.warnings.push(`The time of the first sample is ${excerpt(line)}, which is no date; 1970-01-01 was taken.`);
    return time;
  }

  private form(): DataForm {
    const form = this.fields("the form of the data")[0]
      .toUpperCase()
      .replaceAll(/[\s_-]/g, "");
    if (form === "ASCII" || form === "BINARY" || form === "BINARY32" || form === "FLOAT32") return form;
    return this.fail(
      "MTR_COMTRADE_SYNTAX",
      `the form of the data is ${excerpt(form)}`,
      "it must be ASCII, BINARY, BINARY32 or FLOAT32",
    );
  }

  // 1991 has no such line, and wild files of later editions leave it out or empty.
  private timeMultiplier(): number {
    if (this.next >= this.lines.length) return 1;
    const multiplier = this.number(this.fields("the time multiplier")[0], "the time multiplier", 1);
    if (inRange(multiplier, multiplierRange)) return multiplier;
    this.warnings.push(`The time multiplier is ${multiplier}; 1 was taken.`);
    return 1;
  }

  private utcOffset(revision: Revision): bigint {
    const code = revision === 2013 && this.next < this.lines.length ? this.fields("the time code")[0] : "";
    const offset = parseTimeCode(code);
    if (offset === undefined)
      this.warnings.push("The record does not tell its time zone; its times were taken as UTC.");
    return offset ?? 0n;
  }

  private sideWarning(analogs: readonly AnalogChannel[]): void {
    const transformed = analogs.filter((one) => one.side === "S" && one.primary !== one.secondary);
    if (transformed.length === 0) return;
    this.warnings.push("Values are secondary (PS = S): the transformer ratios of the record were not applied.");
  }
}

function inRange(value: number, range: { min: number; max: number }): boolean {
  return value >= range.min && value <= range.max;
}
