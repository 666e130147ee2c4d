import { eventText } from "../../../services/logging/event-texts.ts";
import { commitsOf, type Checker } from "../history.ts";

/** The event log tells every event of the logs that it follows once and in their order, numbered without a gap. */
export const eventsOnce: Checker = (history) => {
  const told = new Map<string, string[]>();
  let number = 0n;
  for (const { commit } of commitsOf(history, "logging")) {
    for (const fact of commit.facts) {
      if (fact.kind !== "eventRecorded") continue;
      const { source, sourceNumber, code, timeNs } = fact.eventRecorded;
      if (fact.eventRecorded.number !== ++number)
        return `event ${fact.eventRecorded.number} is recorded where ${number} is due`;
      told.set(source, [...(told.get(source) ?? []), `${sourceNumber} ${code} ${timeNs}`]);
    }
  }
  for (const name of ["sampler", "metrology", "demand", "tou", "pq-triggers"]) {
    const expected = commitsOf(history, name).flatMap(({ commit }) =>
      commit.facts.flatMap((fact) => {
        const text = eventText(fact, { source: name, commitNs: commit.timeNs });
        return text === undefined ? [] : [`${commit.number} ${text.code} ${text.timeNs}`];
      }),
    );
    const found = told.get(name) ?? [];
    const differs = expected.findIndex((event, index) => event !== found[index]);
    if (differs >= 0) return `the event ${expected[differs]} of ${name} is not recorded in its place`;
    if (found.length > expected.length) return `an event of ${name} is recorded twice: ${found.at(-1)}`;
  }
  return undefined;
};
