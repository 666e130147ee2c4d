import { commitHash, commitNumbered, commitTimeNs, storedCommit, type StoredCommit } from "#runtime/ledger.ts";
import { boundary } from "#runtime/boundary.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { requireReading } from "#runtime/meter-view.ts";
import { keptDemandQuantities } from "#schemas/demand-quantities.ts";
import { datapoint, rateQuantityNames, type Datapoint } from "#schemas/datapoints.ts";
import type { Commit, Fact } from "#schemas/codec.ts";
import { formatQuality } from "#schemas/quality.ts";
import { formatFixed, formatInstant, readingJson, type ReadingJson } from "#schemas/readings.ts";
import type { DemandSettings, MetrologySettings } from "#schemas/settings.ts";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { energyAccumulatorNames } from "#schemas/window.ts";
import { chooseMeter, type LedgerAccess } from "./ledger-access.ts";
import { viewOf } from "./read.ts";

/** One step from a value towards the samples: what it is made of, and the parts, which add up to it exactly. */
export interface WhyStep {
  /** One sentence. */
  says: string;
  /** Amounts in the unit of the datapoint, as exact decimal text; empty where nothing is added. */
  parts: { what: string; amount: string }[];
}

export interface WhyJson {
  datapoint: ReadingJson;
  /** Wiring and declared voltage in force; values are as sampled, so no ratio is applied. */
  settings: Record<string, unknown>;
  steps: WhyStep[];
}

/** Explains a value: value, commit, facts, samples. The parts of each step add up to the value to the last digit. */
export async function explain(
  access: LedgerAccess,
  name: string,
  options: { meter?: string; atNs?: bigint },
): Promise<WhyJson> {
  const meter = chooseMeter(access, options.meter);
  const view = await viewOf(access, meter, options.atNs);
  const reading = requireReading(view.snapshot(), name);
  const known = datapoint(name);
  const metrology = view.of("metrology");
  const settings = metrology?.settings as MetrologySettings | undefined;
  const context: Context = {
    log: access.commits,
    meter,
    known,
    views: (subsystem) => view.of(subsystem)?.commit,
    demand: view.of("demand")?.settings as DemandSettings | undefined,
  };
  return {
    datapoint: readingJson(reading),
    settings:
      settings === undefined
        ? {}
        : {
            wiring: settings.wiring.name,
            declaredVoltage: settings.declaredVoltage,
            nominalFrequencyHz: settings.nominalFrequencyHz,
            ratio: "1 (as sampled)",
          },
    steps: await stepsOf(context),
  };
}

interface Context {
  log: EventLog;
  meter: string;
  known: Datapoint;
  views: (subsystem: SubsystemName) => Commit | undefined;
  demand: DemandSettings | undefined;
}

async function stepsOf(context: Context): Promise<WhyStep[]> {
  const { known, views } = context;
  const rate = /^(energy\..+\.total)\.rate(\d+)$/.exec(known.name);
  if (rate !== null) return rateSteps(context, rate[1] as string, Number(rate[2]));
  const quantity = keptDemandQuantities(context.demand ?? {}).find(
    ({ name }) => known.name === `${name}.last` || known.name === `${name}.peak`,
  );
  if (quantity !== undefined) return demandSteps(context, quantity.name);
  const owner = views(known.source);
  if (owner === undefined) return [];
  if (known.source === "metrology" && energyAccumulatorNames.includes(known.name))
    return energySteps(context, await lastChange(context, owner));
  return [commitStep(owner), ...(known.source === "metrology" ? await sampleSteps(context, owner) : [])];
}

function commitStep(commit: Commit): WhyStep {
  const facts = commit.facts.map((fact) => fact.kind).join(", ");
  return {
    says: `commit ${commit.number} of ${commit.subsystem}, epoch ${commit.epoch}, meter time ${formatInstant(commit.timeNs)}: ${facts}`,
    parts: [],
  };
}

async function previousOf({ log, meter }: Context, commit: Commit): Promise<StoredCommit | undefined> {
  if (commit.number <= 1n) return undefined;
  const subject = logSubject(meter, commit.subsystem as SubsystemName);
  const entry = await commitNumbered(log, subject, commit.number - 1n);
  return entry === undefined ? undefined : storedCommit(entry);
}

/** The commit that brought an energy register to its value: registers only grow, so it is the first that shows it. */
async function lastChange({ log, meter, known }: Context, commit: Commit): Promise<Commit> {
  const index = energyAccumulatorNames.indexOf(known.name);
  const valueOf = (one: Commit): bigint => one.registersAfter.metrology?.energyMicroWh[index] ?? 0n;
  const value = valueOf(commit);
  if (value === 0n) return commit;
  const subject = logSubject(meter, "metrology");
  const { after } = await boundary(log, subject, (candidate) => valueOf(storedCommit(candidate).commit), value);
  return after === undefined ? commit : storedCommit(after).commit;
}

/** A register is what it was one commit before, plus the energies of the commit's slices. */
async function energySteps(context: Context, commit: Commit): Promise<WhyStep[]> {
  const index = energyAccumulatorNames.indexOf(context.known.name);
  const { decimals } = context.known;
  const previous = await previousOf(context, commit);
  const before = previous?.commit.registersAfter.metrology?.energyMicroWh[index] ?? 0n;
  const slices = commit.facts.filter(
    (fact): fact is Extract<Fact, { kind: "energyMetered" }> => fact.kind === "energyMetered",
  );
  return [
    {
      ...commitStep(commit),
      parts: [
        {
          what:
            previous === undefined
              ? "before the first commit"
              : `register after commit ${previous.commit.number} (hash ${Buffer.from(commitHash(previous.bytes)).toString("hex").slice(0, 12)})`,
          amount: formatFixed(before, decimals),
        },
        ...slices.map(({ energyMetered: { fromNs, throughNs, energyMicroWh, quality } }) => ({
          what: `metered ${formatInstant(fromNs)} to ${formatInstant(throughNs)}, ${formatQuality(quality)}`,
          amount: formatFixed(energyMicroWh[index] ?? 0n, decimals),
        })),
      ],
    },
    ...(await sampleSteps(context, commit)),
  ];
}

async function sampleSteps(context: Context, commit: Commit): Promise<WhyStep[]> {
  const through = commit.cursors.find(({ input }) => input === "samples")?.number;
  if (through === undefined) return [];
  const previous = await previousOf(context, commit);
  const from = previous?.commit.cursors.find(({ input }) => input === "samples")?.number;
  const begin = from === undefined ? "the first sample" : `sample ${from}`;
  return [
    {
      says:
        `from ${begin} up to sample ${through}; what lies after the last whole second is kept for the next commit; ` +
        "rounded to whole micro-units, the remainder is carried",
      parts: [],
    },
  ];
}

/** Commits of a log from a sequence on, to its present end. */
async function* commitsFrom(log: EventLog, subject: string, sequence: number): AsyncGenerator<StoredCommit> {
  for (let entry = await log.next(subject, sequence); entry !== undefined; ) {
    yield storedCommit(entry);
    entry = await log.next(subject, entry.sequence + 1);
  }
}

/** A rate register is the sum of the stretches in which the rate was in force. */
async function rateSteps(context: Context, total: string, rate: number): Promise<WhyStep[]> {
  const { log, meter, views, known } = context;
  const index = rateQuantityNames.indexOf(total);
  const parts: WhyStep["parts"] = [];
  const last = views("tou");
  if (last === undefined) return [{ says: "no rate has been in force yet", parts: [] }];
  const end = views("metrology")?.registersAfter.metrology?.energyMicroWh[energyAccumulatorNames.indexOf(total)] ?? 0n;
  let since: { atNs: bigint; register: bigint } | undefined;
  for await (const { commit } of commitsFrom(log, logSubject(meter, "tou"), 1)) {
    if (commit.number > last.number) break;
    for (const fact of commit.facts) {
      if (fact.kind !== "tariffSwitched") continue;
      const { fromRate, toRate, atNs, registerMicroWh } = fact.tariffSwitched;
      const register = registerMicroWh[index] ?? 0n;
      if (fromRate === rate && since !== undefined) parts.push(stretch(since, atNs, register, known.decimals));
      since = toRate === rate ? { atNs, register } : undefined;
    }
  }
  if (since !== undefined) parts.push(stretch(since, views("metrology")?.timeNs ?? 0n, end, known.decimals));
  return [
    { says: `rate ${rate} was in force in ${parts.length} stretches; each adds what ${total} grew by`, parts },
    commitStep(last),
  ];
}

function stretch(
  since: { atNs: bigint; register: bigint },
  untilNs: bigint,
  register: bigint,
  decimals: number,
): WhyStep["parts"][number] {
  return {
    what: `${formatInstant(since.atNs)} to ${formatInstant(untilNs)}: ${formatFixed(since.register, decimals)} to ${formatFixed(register, decimals)}`,
    amount: formatFixed(register - since.register, decimals),
  };
}

/** A demand is the energy of its interval over the interval's length. */
async function demandSteps(context: Context, quantity: string): Promise<WhyStep[]> {
  const { log, meter, views, demand, known } = context;
  const kept = keptDemandQuantities(demand ?? {});
  const index = kept.findIndex(({ name }) => name === quantity);
  const commit = views("demand");
  const value = commit?.registersAfter.demand?.values[index];
  if (commit === undefined || value === undefined || demand === undefined) return [];
  const endNs = known.name.endsWith(".peak") ? value.peakNs : value.lastNs;
  if (endNs === 0n) return [{ says: "no interval has closed yet", parts: [] }];
  const spanNs = BigInt(demand.subintervalSeconds * demand.subintervals) * 1_000_000_000n;
  const parts: WhyStep["parts"] = [];
  const subject = logSubject(meter, "demand");
  const { after: first } = await boundary(log, subject, commitTimeNs, endNs - spanNs + 1n);
  if (first === undefined) return [commitStep(commit)];
  for await (const { commit: closed } of commitsFrom(log, subject, first.sequence)) {
    if (closed.number > commit.number) break;
    for (const fact of closed.facts) {
      if (
        fact.kind !== "demandSubintervalClosed" ||
        fact.demandSubintervalClosed.fromNs === fact.demandSubintervalClosed.throughNs ||
        fact.demandSubintervalClosed.throughNs > endNs ||
        fact.demandSubintervalClosed.throughNs <= endNs - spanNs
      )
        continue;
      const { fromNs, throughNs, energyMicroWh, quality } = fact.demandSubintervalClosed;
      parts.push({
        what: `${formatInstant(fromNs)} to ${formatInstant(throughNs)}, ${formatQuality(quality)}`,
        amount: formatFixed(energyMicroWh[index] ?? 0n, 6),
      });
    }
  }
  const energies = (kept[index]?.parts ?? [])
    .map(({ energy, sign }, at) => `${sign < 0n ? " - " : at > 0 ? " + " : ""}${energy}`)
    .join("");
  return [
    {
      says: `energy of the interval (${energies}), in ${known.unit}h, divided by ${demand.subintervalSeconds * demand.subintervals} s, rounded to a micro-unit`,
      parts,
    },
    commitStep(commit),
  ];
}

/** The explanation as lines for people. */
export function whyLines({ datapoint: { name, value, unit, time, quality }, settings, steps }: WhyJson): string[] {
  const amounts = steps.flatMap(({ parts }) => parts.map(({ amount }) => amount.length));
  const width = Math.max(0, ...amounts);
  return [
    `${name} = ${value ?? "-"} ${unit} at ${time ?? "no time"}, ${quality}`,
    ...Object.entries(settings).map(([key, setting]) => `  ${key}: ${String(setting)}`),
    ...steps.flatMap(({ says, parts }) => [
      `  ${says}`,
      ...parts.map(({ what, amount }) => `    ${amount.padStart(width)}  ${what}`),
    ]),
  ];
}
