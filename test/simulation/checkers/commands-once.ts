import { commitsOf, type Checker } from "../history.ts";

/** What a person was told about a command. */
export interface AnsweredCommand {
  identity: string;
  done: boolean;
}

/** Each answered command stands in the audit log once; one that was done is a fact, once. */
export function commandsOnce(answered: readonly AnsweredCommand[]): Checker {
  return (history) => {
    const audited = commitsOf(history, "comms-gateway").flatMap(({ commit }) =>
      commit.facts.flatMap((fact) => (fact.kind === "commandHandled" ? [fact.commandHandled] : [])),
    );
    const resets = commitsOf(history, "demand").flatMap(({ commit }) =>
      commit.facts.flatMap((fact) => (fact.kind === "demandReset" ? [fact.demandReset.by] : [])),
    );
    for (const { identity, done } of answered) {
      const entries = audited.filter((entry) => entry.identity === identity);
      if (entries.length !== 1) return `the command of ${identity} stands ${entries.length} times in the audit log`;
      if ((entries[0]?.refused === "") !== done) return `the audit log says otherwise than was told to ${identity}`;
      const count = resets.filter((by) => by === identity).length;
      if (done ? count !== 1 : count > 1) return `demand was reset ${count} times by ${identity}`;
    }
    return undefined;
  };
}
