import { commands } from "#schemas/commands.ts";

/** Exit codes of the command line (README, "Exit codes"). */
export const exitCodes = {
  done: 0,
  bug: 1,
  usage: 2,
  problemsFound: 3,
  invalidInput: 4,
  unreachable: 5,
  notFound: 6,
  refused: 7,
  damaged: 8,
  verdictFailed: 99,
  interrupted: 130,
} as const;

/**
 * Every error a user can meet: code, meaning, what to do, exit code. `fourquad errors show CODE` prints the row, and the
 * tidy test checks that each code is raised somewhere and each raised code is here.
 */
export const errorTable = {
  MTR_BROKER_UNREACHABLE: {
    exit: "unreachable",
    meaning: "The NATS server did not answer.",
    fix: "start it, or correct the URL",
  },
  MTR_BROKER_TOO_OLD: {
    exit: "unreachable",
    meaning: "The NATS server is older than 2.12, which cannot keep revenue data through a power cut.",
    fix: "use nats-server 2.12 or newer",
  },
  MTR_BROKER_MISSING: {
    exit: "unreachable",
    meaning: "No NATS server was found to start.",
    fix: "set FOURQUAD_BROKER_URL (or NATS_URL) to a running server, set NATS_SERVER_BIN to a nats-server binary, or put nats-server 2.12 or newer on the PATH",
  },
  MTR_BROKER_FAILED: {
    exit: "unreachable",
    meaning: "The NATS server that was started ended at once.",
    fix: "read its log, named in the message",
  },
  MTR_DATA_IN_USE: {
    exit: "unreachable",
    meaning: "Another instance runs on the same data directory.",
    fix: "stop it, or use another --data",
  },
  MTR_COURSE_MISSING: {
    exit: "invalidInput",
    meaning: "There is no readable course of energy at the given place.",
    fix: "check the path",
  },
  MTR_COURSE_INVALID: {
    exit: "invalidInput",
    meaning: "A course of energy does not have the shape that it must have.",
    fix: "correct the named keys, see deploy/rehearsals",
  },
  MTR_DATA_UNWRITABLE: {
    exit: "unreachable",
    meaning: "The data directory cannot be written.",
    fix: "correct its permissions or free space, or use another --data",
  },
  MTR_DATA_FULL: {
    exit: "unreachable",
    meaning: "The disk of the data directory is full. Nothing that was acknowledged is lost.",
    fix: "free disk space, then start the meter again; its registers go on where they were",
  },
  MTR_DATA_MISSING: {
    exit: "notFound",
    meaning: "The data directory holds no meter.",
    fix: "run a meter there first, or correct --data",
  },
  MTR_INSTALL_SHARED: {
    exit: "unreachable",
    meaning: "The folder of installed packages is a link, and the packages in it are not those of the lockfile.",
    fix: "remove the link, or install where it leads to",
  },
  MTR_NODE_TOO_OLD: { exit: "unreachable", meaning: "Node is older than 20.19.", fix: "install a newer one" },
  MTR_PORT_UNAVAILABLE: {
    exit: "unreachable",
    meaning: "A port cannot be listened on.",
    fix: "correct host and port; ports below 1024 need a privilege",
  },
  MTR_PORT_IN_USE: {
    exit: "unreachable",
    meaning: "A port is taken by another program.",
    fix: "stop it, or choose another port (0 takes any free one)",
  },
  MTR_LOG_CONFLICT: {
    exit: "bug",
    meaning: "Another writer has appended to the log.",
    fix: "nothing: the newer writer goes on",
  },
  MTR_LOG_FENCED: {
    exit: "bug",
    meaning: "A newer incarnation of the subsystem has taken over.",
    fix: "nothing: this one stops",
  },
  MTR_LOG_UNAVAILABLE: {
    exit: "unreachable",
    meaning: "The log did not answer in time.",
    fix: "nothing: the write is tried again",
  },
  MTR_LOG_FULL: {
    exit: "unreachable",
    meaning: "The broker has no room for another commit.",
    fix: "free disk space; the write is tried again",
  },
  MTR_LOG_DAMAGED: {
    exit: "damaged",
    meaning: "The log has a gap, a broken chain, or an entry that cannot be read.",
    fix: "run fourquad verify, then restore the data directory from a copy",
  },
  MTR_COMTRADE_MISSING_FILE: {
    exit: "invalidInput",
    meaning: "A file of a COMTRADE record is missing.",
    fix: "put the .cfg and .dat files side by side",
  },
  MTR_COMTRADE_SYNTAX: {
    exit: "invalidInput",
    meaning: "A COMTRADE file is not built as IEEE C37.111 says.",
    fix: "correct the line named, or export the record again",
  },
  MTR_COMTRADE_CHANNEL_COUNT: {
    exit: "invalidInput",
    meaning: "A COMTRADE record declares other channels than it holds.",
    fix: "correct the line named, or export the record again",
  },
  MTR_COMTRADE_NUMBER: {
    exit: "invalidInput",
    meaning: "A COMTRADE file holds something else where a number belongs.",
    fix: "correct the line named",
  },
  MTR_COMTRADE_REVISION: {
    exit: "invalidInput",
    meaning: "The revision of a COMTRADE record is not known.",
    fix: "use 1991, 1999 or 2013",
  },
  MTR_COMTRADE_NO_CHANNEL: {
    exit: "invalidInput",
    meaning: "No channel of a COMTRADE record could be told to be a voltage or current.",
    fix: "name the channels with --channel va=1",
  },
  MTR_CSV_HEADER: {
    exit: "invalidInput",
    meaning: "The first line of a CSV file does not name its columns.",
    fix: "name them va, vb, vc, ia, ib, ic and time",
  },
  MTR_CSV_NUMBER: {
    exit: "invalidInput",
    meaning: "A CSV file holds something else where a number belongs.",
    fix: "correct the line named",
  },
  MTR_CSV_TIME: {
    exit: "invalidInput",
    meaning: "The times of a CSV file do not give a sampling rate.",
    fix: "correct the line named, or give the rate",
  },
  MTR_CSV_NO_CHANNEL: {
    exit: "invalidInput",
    meaning: "No column of a CSV file could be told to be a voltage or current.",
    fix: "name the channels with --channel va=1",
  },
  MTR_SOURCE_FILE: {
    exit: "invalidInput",
    meaning: "A source file cannot be read.",
    fix: "correct the path or its permissions",
  },
  MTR_SOURCE_LINE: {
    exit: "invalidInput",
    meaning: "A line of a source file is too long.",
    fix: "check that it is the file you mean",
  },
  MTR_SOURCE_STREAM: {
    exit: "invalidInput",
    meaning: "There are no sampled values that can be read.",
    fix: "give a stream of IEC 61850-9-2LE or IEC 61869-9 with four currents and four voltages",
  },
  MTR_SOURCE_SCENARIO: { exit: "invalidInput", meaning: "A scenario is not valid.", fix: "correct the key named" },
  MTR_SOURCE_UNSUPPORTED: {
    exit: "invalidInput",
    meaning: "This kind of source cannot be read.",
    fix: "convert it to COMTRADE or CSV",
  },
  MTR_NOT_METERED: {
    exit: "invalidInput",
    meaning: "Nothing in the source can be metered.",
    fix: "see the reason in the message",
  },
  MTR_TIME_BACKWARDS: {
    exit: "refused",
    meaning: "The source begins before the time that the meter has reached.",
    fix: "use another --data for it",
  },
  MTR_CONFIG_INVALID: {
    exit: "invalidInput",
    meaning: "The configuration file is not valid.",
    fix: "correct the lines named",
  },
  MTR_CONFIG_MISSING: {
    exit: "invalidInput",
    meaning: "The configuration file cannot be read.",
    fix: "correct the path",
  },
  MTR_MODEL_UNKNOWN: { exit: "notFound", meaning: "There is no model of that name.", fix: "see fourquad models list" },
  MTR_MODEL_INVALID: {
    exit: "invalidInput",
    meaning: "A model folder does not fit its schema.",
    fix: "correct the lines named",
  },
  MTR_DATAPOINT_UNKNOWN: {
    exit: "notFound",
    meaning: "The meter has no datapoint of that name.",
    fix: "see fourquad read for all names",
  },
  MTR_METER_UNKNOWN: {
    exit: "notFound",
    meaning: "There is no meter of that name.",
    fix: "leave --meter out, or see GET /api/v1/meters, for the names",
  },
  MTR_COMMAND_UNKNOWN: {
    exit: "notFound",
    meaning: "The meter has no command of that name.",
    fix: `use one of ${[...commands.keys()].join(", ")}`,
  },
  MTR_COMMAND_REFUSED: {
    exit: "refused",
    meaning: "The subsystem does not carry the command out as it stands now.",
    fix: "see the reason in the message, and ask again when it has passed",
  },
  MTR_COMMAND_TIMEOUT: {
    exit: "unreachable",
    meaning: "The subsystem did not answer the command in time.",
    fix: "check that the service runs, then try again",
  },
  MTR_ERROR_UNKNOWN: { exit: "notFound", meaning: "There is no error of that code.", fix: "see fourquad errors list" },
  MTR_TIME_INVALID: {
    exit: "usage",
    meaning: "A time or duration cannot be read.",
    fix: "write RFC 3339 (2026-03-01T00:00:00Z) or a duration (90s, 10m, 1h)",
  },
  MTR_NO_HISTORY: {
    exit: "notFound",
    meaning: "The ledger does not reach back to that time.",
    fix: "choose a later time",
  },
  MTR_CHAOS_SCENARIO: {
    exit: "invalidInput",
    meaning: "A scenario of faults is not valid.",
    fix: "correct the lines named",
  },
  MTR_CHAOS_UNABLE: {
    exit: "unreachable",
    meaning: "This host cannot do what a scenario of faults asks for.",
    fix: "see the reason in the message",
  },
  MTR_CHAOS_FAILED: {
    exit: "verdictFailed",
    meaning: "A process of a scenario of faults ended or stood still by itself.",
    fix: "read its log; --out keeps it",
  },
  MTR_BUG: {
    exit: "bug",
    meaning: "The program failed in a way it should not.",
    fix: "report it with the file that the message names, or the lines of the log",
  },
  MTR_USAGE: { exit: "usage", meaning: "The command line is not valid.", fix: "see fourquad --help" },
} as const satisfies Record<string, { exit: keyof typeof exitCodes; meaning: string; fix: string }>;

export type ErrorCode = keyof typeof errorTable;

/** An error with a place in `errorTable`. Its message is one line: what, where, what to do. */
export class MeterError extends Error {
  readonly code: ErrorCode;
  /** File and line, path, address or subject. */
  readonly at: string;
  readonly fix: string;

  constructor(code: ErrorCode, what: string, at: string, fix: string = errorTable[code].fix, options?: ErrorOptions) {
    super(what, options);
    this.name = "MeterError";
    this.code = code;
    this.at = at;
    this.fix = fix;
  }

  /** The line that the command line prints. */
  line(): string {
    const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
    return `fourquad: ${this.code}: ${[this.message, this.at, this.fix]
      .filter((part) => part !== "")
      .map(oneLine)
      .join(", ")}`;
  }

  get exitCode(): number {
    return exitCodes[errorTable[this.code].exit];
  }
}

export function isMeterError(error: unknown, code?: ErrorCode): error is MeterError {
  return error instanceof MeterError && (code === undefined || error.code === code);
}
