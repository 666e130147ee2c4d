import { exitCodes } from "#runtime/errors.ts";
import type { Fact } from "#schemas/codec.ts";
import { formatInstant, readingJson, type ReadingJson } from "#schemas/readings.ts";
import type { RehearseOptions } from "../cli/command-actions.ts";
import { progressWriter } from "../cli/progress.ts";
import { finishSettings } from "../config/meter-settings.ts";
import { readingLines } from "../read.ts";
import { readCourse } from "./course.ts";
import { rehearse as rehearsed, type Rehearsal } from "./rehearse.ts";

/** What a bill, or whoever checks one, looks at. */
const kept: ReadonlySet<Fact["kind"]> = new Set([
  "billingPeriodEnded",
  "clockSet",
  "daylightSavingChanged",
  "demandReset",
  "seasonChanged",
  "tariffSwitched",
] as const);
/** Datapoints of money. */
const revenue = /^(energy\.(?!test)|demand\.|tariff\.|billing\.)/;

/** `fourquad rehearse`: prints what the revenue services decided over a course of energy, and gives the exit code. */
export async function rehearse({ file, config, json, quiet, signal }: RehearseOptions): Promise<number> {
  const course = readCourse(file);
  const progress = progressWriter(process.stderr, json || quiet);
  const beganMs = performance.now();
  const totalSeconds = Number(course.untilNs - course.fromNs) / 1e9;
  const at = (share: number) => ({
    doneSeconds: share * totalSeconds,
    totalSeconds,
    elapsedSeconds: (performance.now() - beganMs) / 1000,
  });
  const rehearsal = await rehearsed(course, finishSettings(config, {}), {
    keep: kept,
    ends: "billingPeriodEnded",
    signal,
    progress: (share) => progress.update(at(share)),
  });
  progress.end(at(1));
  const text = json ? JSON.stringify(rehearsalJson(rehearsal)) : rehearsalLines(rehearsal).join("\n");
  process.stdout.write(`${text}\n`);
  return rehearsal.refused.length > 0 ? exitCodes.problemsFound : exitCodes.done;
}

/** Readings of money that say something. */
function revenueOf(readings: Rehearsal["readings"], only: (name: string) => boolean): ReadingJson[] {
  const told = readings.filter(({ name, value }) => revenue.test(name) && only(name) && value !== null && value !== 0n);
  return told.map(readingJson);
}

const ofPeriod = (name: string): boolean => name.includes(".previous_period");

function rehearsalJson({ course, facts, periods, refused, readings, minutes, commits }: Rehearsal): unknown {
  return {
    title: course.title,
    from: formatInstant(course.fromNs),
    until: formatInstant(course.untilNs),
    minutes,
    commits,
    periods: periods.map(({ endNs, readings: ended }) => ({
      end: formatInstant(endNs),
      datapoints: revenueOf(ended, ofPeriod),
    })),
    facts: facts.map(({ service, atNs, fact }) => ({ service, at: formatInstant(atNs), ...plain(fact) })),
    refused: refused.map(({ command, error, message }) => ({
      at: formatInstant(command.atNs),
      command: command.name,
      error,
      message,
    })),
    datapoints: revenueOf(readings, () => true),
  };
}

/** A fact with integers beyond 2^53 as text, without the registers that it holds for whoever folds it. */
function plain(fact: Fact): Record<string, unknown> {
  const body = (fact as unknown as Record<string, Record<string, unknown>>)[fact.kind] ?? {};
  const shown = Object.entries(body).filter(([, value]) => typeof value !== "object");
  return {
    kind: fact.kind,
    ...Object.fromEntries(shown.map(([key, value]) => [key, typeof value === "bigint" ? String(value) : value])),
  };
}

function rehearsalLines(rehearsal: Rehearsal): string[] {
  const { course, facts, periods, refused, readings, minutes } = rehearsal;
  const switches = facts.filter(({ fact }) => fact.kind === "tariffSwitched").length;
  return [
    `${course.title}: ${formatInstant(course.fromNs)} to ${formatInstant(course.untilNs)}, ${minutes} minutes metered, ` +
      `${switches} switches of rate, ${periods.length} billing periods`,
    ...periods.flatMap(({ endNs, readings: ended }) => [
      "",
      `billing period that ended at ${formatInstant(endNs)}`,
      ...readingLines(revenueOf(ended, ofPeriod)),
    ]),
    "",
    `at the end, ${formatInstant(course.untilNs)}`,
    ...readingLines(revenueOf(readings, (name) => !ofPeriod(name))),
    ...refused.map(
      ({ command, error, message }) =>
        `refused: ${command.name} at ${formatInstant(command.atNs)}: ${error}: ${message}`,
    ),
  ];
}
