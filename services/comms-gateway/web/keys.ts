import { screens, type ScreenId } from "./route.ts";

/** What a key asks for. */
export type KeyAction =
  | { type: "screen"; screen: ScreenId }
  | { type: "freeze" }
  | { type: "theme" }
  | { type: "filter" }
  | { type: "help" };

/** The key map as people read it. */
export const keyMap: readonly { keys: string; words: string }[] = [
  ...screens.map(({ key, title }) => ({ keys: `g ${key}`, words: title })),
  { keys: "f", words: "Freeze or run the waveform" },
  { keys: "← →", words: "Move the waveform cursor by a sample, with Shift by ten" },
  { keys: "t", words: "Light or dark" },
  { keys: "/", words: "Filter registers" },
  { keys: "?", words: "This list" },
];

const single: Record<string, KeyAction> = {
  f: { type: "freeze" },
  t: { type: "theme" },
  "/": { type: "filter" },
  "?": { type: "help" },
};

/** A key press: what to do, and the first key of a pair when one is awaited. */
export function pressKey(pending: string, key: string): { pending: string; action?: KeyAction } {
  if (pending === "g") {
    const screen = screens.find((screen) => screen.key === key)?.id;
    return screen === undefined ? { pending: "" } : { pending: "", action: { type: "screen", screen } };
  }
  if (key === "g") return { pending: "g" };
  const action = Object.hasOwn(single, key) ? single[key] : undefined;
  return action === undefined ? { pending: "" } : { pending: "", action };
}
