import { Argument, Command } from "commander";
import { addCommand } from "./command-tree.ts";
import { printCompletions, printCompletionScript } from "./shell-completion.ts";

/** `fourquad completion SHELL`, and the hidden command that its script calls. @param newTree a program to read the words from. */
export function addCompletionCommand(program: Command, newTree: () => Command): void {
  addCommand(program, "completion", "print a completion script for a shell", [
    "source <(fourquad completion bash)",
    "fourquad completion fish > ~/.config/fish/completions/fourquad.fish",
  ])
    .addArgument(new Argument("<shell>", "shell").choices(["bash", "zsh", "fish", "powershell"]))
    .action((shell: string, { json }: { json?: boolean }) => {
      if (json) return withJson(() => printCompletionScript(newTree(), shell));
      printCompletionScript(newTree(), shell);
    });
  program
    .command("complete [words...]", { hidden: true })
    .allowUnknownOption()
    .action((words: string[]) => printCompletions(newTree(), words));
}

/** The library prints with console.log; JSON needs its text. */
function withJson(print: () => void): void {
  const lines: string[] = [];
  const { log } = console;
  console.log = (...parts: unknown[]) => void lines.push(parts.join(" "));
  try {
    print();
  } finally {
    console.log = log;
  }
  console.log(JSON.stringify({ script: `${lines.join("\n")}\n` }));
}
