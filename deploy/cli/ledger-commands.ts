import { InvalidArgumentError, Option, type Command } from "commander";
import { datapoints } from "#schemas/datapoints.ts";
import { meterNamePattern } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import { unknownName } from "../config/closest.ts";
import { configDefaults } from "../config/config-schema.ts";
import { instantNs } from "../config/instant.ts";
import type { LedgerOptions } from "./command-actions.ts";
import { addCommand, type Context } from "./command-tree.ts";

interface LedgerFlags {
  json?: boolean;
  quiet?: boolean;
  data: string;
  meter?: string;
  at?: string;
  from?: string;
  to?: string;
}

function meterName(text: string): string {
  if (!meterNamePattern.test(text))
    throw new InvalidArgumentError("A name has lower-case letters, digits and hyphens, at most 63.");
  return text;
}

/** @throws MeterError MTR_DATAPOINT_UNKNOWN unless it is a datapoint, or, where groups are allowed, the beginning of some. */
function knownDatapoint(name: string, groups: boolean): string {
  if (datapoints.has(name)) return name;
  const names = [...datapoints.keys()];
  if (groups && names.some((known) => known.startsWith(`${name}.`))) return name;
  throw unknownName("MTR_DATAPOINT_UNKNOWN", "datapoint", name, names);
}

const timeOption = (): Option =>
  new Option("--at <time>", "as of this instant, RFC 3339 with offset").env("FOURQUAD_AT");
const instantOf = (text: string | undefined, flag: string): bigint | undefined =>
  text === undefined ? undefined : instantNs(text, flag);
const atNs = ({ at }: LedgerFlags): bigint | undefined => instantOf(at, "--at");

const ledgerOptions = (command: Command): Command =>
  command
    .addOption(new Option("--data <dir>", "data directory").default(configDefaults.data).env("FOURQUAD_DATA"))
    .addOption(
      new Option("--meter <name>", "meter, where there is more than one").argParser(meterName).env("FOURQUAD_METER"),
    );
const ledgerOf = ({ json = false, data, meter }: LedgerFlags, { terminal }: Context): LedgerOptions => ({
  json,
  data,
  meter,
  signal: terminal.signal,
});

/** `fourquad read`, `fourquad why`, `fourquad verify`, `fourquad replay`. */
export function addLedgerCommands(program: Command, context: Context): void {
  addRead(program, context);
  addWhy(program, context);
  addVerify(program, context);
  addReplay(program, context);
}

function addRead(program: Command, context: Context): void {
  ledgerOptions(
    addCommand(program, "read [datapoint...]", "registers now, or as they stood at an instant", [
      "fourquad read energy.active",
      "fourquad read frequency --at 2026-03-01T00:00:00Z --json",
    ]),
  )
    .addOption(timeOption())
    .action(async (names: string[], flags: LedgerFlags) => {
      context.exitCode = await context.actions.read({
        ...ledgerOf(flags, context),
        datapoints: names.map((name) => knownDatapoint(name, true)),
        atNs: atNs(flags),
      });
    });
}

function addWhy(program: Command, context: Context): void {
  ledgerOptions(
    addCommand(program, "why <datapoint>", "how a value came about: commit, facts, samples", [
      "fourquad why energy.active.import.total",
      "fourquad why demand.active.import.peak --at 2026-03-01T00:00:00Z",
    ]),
  )
    .addOption(timeOption())
    .action(async (name: string, flags: LedgerFlags) => {
      context.exitCode = await context.actions.why({
        ...ledgerOf(flags, context),
        datapoint: knownDatapoint(name, false),
        atNs: atNs(flags),
      });
    });
}

function addVerify(program: Command, context: Context): void {
  ledgerOptions(
    addCommand(program, "verify", "audit the ledger: chain, numbering, sums", [
      "fourquad verify",
      "fourquad verify --data ./data --json",
    ]),
  )
    .addOption(new Option("--quiet", "no progress").env("FOURQUAD_QUIET"))
    .action(async (flags: LedgerFlags) => {
      context.exitCode = await context.actions.verify({ ...ledgerOf(flags, context), quiet: flags.quiet ?? false });
    });
}

function addReplay(program: Command, context: Context): void {
  ledgerOptions(
    addCommand(program, "replay", "derive every register again from the ledger alone, and compare", [
      "fourquad replay",
      "fourquad replay --from 2026-03-01T00:00:00Z --to 2026-04-01T00:00:00Z --json",
    ]),
  )
    .addOption(new Option("--from <time>", "compare from this instant on, RFC 3339 with offset").env("FOURQUAD_FROM"))
    .addOption(new Option("--to <time>", "compare up to this instant, RFC 3339 with offset").env("FOURQUAD_TO"))
    .addOption(new Option("--quiet", "no progress").env("FOURQUAD_QUIET"))
    .action(async (flags: LedgerFlags) => {
      const [fromNs, toNs] = [instantOf(flags.from, "--from"), instantOf(flags.to, "--to")];
      if (fromNs !== undefined && toNs !== undefined && fromNs > toNs)
        throw new MeterError("MTR_USAGE", "--from is later than --to", "");
      context.exitCode = await context.actions.replay({
        ...ledgerOf(flags, context),
        fromNs,
        toNs,
        quiet: flags.quiet ?? false,
      });
    });
}
