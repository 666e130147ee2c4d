import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import type { Fact, FactKind, FactOf } from "#schemas/codec.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { commitNumbered, storedCommit } from "#runtime/ledger.ts";

/** Commits that are read at a time on the way back through a log. */
const pageCommits = 64n;

/** The last `count` facts of a kind in a log, oldest first, found by going back page by page. */
export async function lastFacts<Kind extends FactKind>(
  log: EventLog,
  meter: string,
  subsystem: SubsystemName,
  kind: Kind,
  count: number,
): Promise<FactOf<Kind>[]> {
  const subject = logSubject(meter, subsystem);
  const last = await log.last(subject);
  if (last === undefined) return [];
  let before = storedCommit(last).commit.number + 1n;
  let found: FactOf<Kind>[] = [];
  while (before > 1n && found.length < count) {
    const first = before > pageCommits ? before - pageCommits : 1n;
    found = (await factsBetween(log, subject, kind, first, before)).concat(found);
    before = first;
  }
  return found.slice(-count);
}

async function factsBetween<Kind extends FactKind>(
  log: EventLog,
  subject: string,
  kind: Kind,
  first: bigint,
  before: bigint,
): Promise<FactOf<Kind>[]> {
  const found: FactOf<Kind>[] = [];
  let entry = await commitNumbered(log, subject, first);
  while (entry !== undefined) {
    const { commit, sequence } = storedCommit(entry);
    if (commit.number >= before) break;
    found.push(...commit.facts.filter((fact: Fact): fact is FactOf<Kind> => fact.kind === kind));
    entry = await log.next(subject, sequence + 1);
  }
  return found;
}
