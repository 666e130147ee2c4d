import { commitsOf, type Checker } from "../history.ts";

/** What a person was told about a command. */
export interface AnsweredCommand {
  name: string;
  identity: string;
  done: boolean;
}

/** Each answered command stands in the audit log once; one that was done is a fact, once. */
export function commandsOnce(answered: readonly AnsweredCommand[]): Checker {
  return (history) => {
    const audited = commitsOf(history, "comms-gateway").flatMap(({ commit }) =>
      commit.facts.flatMap((fact) => (fact.kind === "commandHandled" ? [fact.commandHandled] : [])),
    );
    const facts = ["demand", "tou"].flatMap((name) => commitsOf(history, name).flatMap(({ commit }) => commit.facts));
    const asked = facts.flatMap((fact) => {
      if (fact.kind === "demandReset") return [fact.demandReset.by];
      return fact.kind === "requestAccepted" ? [fact.requestAccepted.by] : [];
    });
    for (const { name, identity, done } of answered) {
      const entries = audited.filter((entry) => entry.identity === identity);
      if (entries.length !== 1) return `the command of ${identity} stands ${entries.length} times in the audit log`;
      if ((entries[0]?.refused === "") !== done) return `the audit log says otherwise than was told to ${identity}`;
      const count = asked.filter((by) => by === identity).length;
      if (done ? count !== 1 : count > 1) return `${name} by ${identity} was done ${count} times`;
    }
    return undefined;
  };
}
