// npm run simulate -- [--seed S | --seeds N | --for 10m] [--from S] [--cast meter|stand-ins] [--json]
import { parseArgs } from "node:util";
import { casts, simulate, type CastName, type Outcome } from "./simulation.ts";

const usage = "npm run simulate -- [--seed S | --seeds N | --for 10m] [--from S] [--cast meter|stand-ins] [--json]";
const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };
const progressMs = 10_000;

interface Plan {
  cast: CastName;
  from: number;
  /** Seeds to run; Infinity until the time is over. */
  count: number;
  forMs: number;
  json: boolean;
  /** One seed alone, told in full. */
  one: boolean;
}

function refuse(text: string): never {
  process.stderr.write(`fourquad: MTR_USAGE: ${text}, ${usage}\n`);
  process.exit(2);
}

function wholeNumber(text: string, what: string): number {
  if (!/^\d{1,9}$/.test(text)) refuse(`${what} ${text} is not a whole number`);
  return Number(text);
}

function durationMs(text: string): number {
  const [, count, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? refuse(`--for ${text} is not a duration such as 10m`);
  return Number(count) * (unitMs[unit as string] as number);
}

function planOf(args: string[]): Plan {
  const text = { type: "string" } as const;
  const options = { seed: text, seeds: text, for: text, from: text, cast: text, json: { type: "boolean" } } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    refuse((error as Error).message);
  }
  const { seed, seeds, for: duration, from = "1", cast = "meter", json = false } = values;
  if (!(cast in casts)) refuse(`--cast ${cast} is none of ${Object.keys(casts).join(", ")}`);
  const shared = { cast: cast as CastName, json, forMs: Number.POSITIVE_INFINITY };
  if (seed !== undefined) return { ...shared, from: wholeNumber(seed, "--seed"), count: 1, one: true };
  const first = wholeNumber(from, "--from");
  if (duration !== undefined)
    return { ...shared, from: first, count: Number.POSITIVE_INFINITY, forMs: durationMs(duration), one: false };
  return { ...shared, from: first, count: wholeNumber(seeds ?? "100", "--seeds"), one: false };
}

function tell({ seed, violations, history }: Outcome, cast: CastName): void {
  for (const event of history.events) process.stdout.write(`${event}\n`);
  for (const violation of violations) process.stdout.write(`violated  ${violation}\n`);
  process.stdout.write(`seed ${seed} of ${cast}: ${violations.length} violations, trace ${history.trace}\n`);
}

const plan = planOf(process.argv.slice(2));
const { cast, from, count, forMs, json, one } = plan;
const struck = new Map<string, number>();
const begun = performance.now();
let told = begun;
let done = 0;
let failed: Outcome | undefined;
let last: Outcome | undefined;
for (; done < count && performance.now() - begun < forMs && failed === undefined; done++) {
  last = await simulate(cast, from + done);
  for (const [kind, times] of last.history.struck) struck.set(kind, (struck.get(kind) ?? 0) + times);
  if (last.violations.length > 0) failed = last;
  if (one || performance.now() - told < progressMs) continue;
  told = performance.now();
  process.stderr.write(`${done + 1} seeds in ${Math.round((told - begun) / 1_000)} s, none failed\n`);
}

const seconds = Math.round((performance.now() - begun) / 100) / 10;
const faults = Object.fromEntries([...struck].sort(([a], [b]) => (a < b ? -1 : 1)));
if (json) {
  const failure =
    failed === undefined ? null : { seed: failed.seed, violations: failed.violations, events: failed.history.events };
  const trace = one ? last?.history.trace : undefined;
  process.stdout.write(`${JSON.stringify({ cast, from, seeds: done, seconds, failure, faults, trace })}\n`);
} else if (one || failed !== undefined) {
  tell((failed ?? last) as Outcome, cast);
  if (!one && failed !== undefined)
    process.stdout.write(`again: npm run simulate -- --cast ${cast} --seed ${failed.seed}\n`);
} else {
  for (const [kind, times] of Object.entries(faults)) process.stdout.write(`${String(times).padStart(8)}  ${kind}\n`);
  process.stdout.write(`${done} seeds of ${cast} in ${seconds} s, from ${from} on: no violation\n`);
}
process.exitCode = failed === undefined ? 0 : 3;
