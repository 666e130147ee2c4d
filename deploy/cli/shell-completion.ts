import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/** Prints the completion script of a shell. The library is young and prints by itself, so nothing else may touch it. */
export function printCompletionScript(tree: Command, shell: string): void {
  tab(tree).setup("fourquad", "fourquad", shell);
}

/** Prints the words that may follow the words typed so far. */
export function printCompletions(tree: Command, words: string[]): void {
  tab(tree).parse(words);
}
