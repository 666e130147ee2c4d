import type { Checker } from "../history.ts";

/** Once the faults have ended, everything that was given out is read and committed. */
export const caughtUp: Checker = ({ logs, fedMicroWh }) => {
  for (const [{ subsystem, inputsBehindMax }, commits] of logs) {
    const cursors = commits.at(-1)?.commit.cursors ?? [];
    const read = (input: string): number => Number(cursors.find((cursor) => cursor.input === input)?.number ?? 0n);
    const behind: [string, number][] = [...logs.entries()]
      .filter(([followed]) => subsystem.follows.includes(followed.subsystem.name))
      .map(([followed, entries]) => [followed.subsystem.name, entries.length - read(followed.subsystem.name)]);
    if (subsystem.follows.length === 0) behind.push(["samples", fedMicroWh.length - read("samples")]);
    const waiting = behind.find(([, count]) => count > inputsBehindMax);
    if (waiting !== undefined)
      return `${subsystem.name}: is ${waiting[1]} entries behind ${waiting[0]} after the faults ended`;
  }
  return undefined;
};
