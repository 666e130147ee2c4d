import { signal } from "@preact/signals";
import { pressKey, type KeyAction } from "./keys.ts";
import { keysOn, toggleTheme } from "./preferences.ts";
import { formatRoute, type ScreenId } from "./route.ts";
import { live, route, takeLive } from "./session.ts";

/** The key map is open. */
export const keyMapOpen = signal(false);

/** A second key later than this begins anew, ms. */
const pairMs = 1_500;

/** Id of the registers' filter box. */
export const filterId = "register-filter";

function goTo(screen: ScreenId): void {
  location.hash = formatRoute({ screen, meter: route.value.meter });
}

export function toggleFreeze(): void {
  takeLive({ type: "freeze", frozen: !live.value.frozen });
}

function focusFilter(): void {
  goTo("registers");
  // The screen is there after the address has changed, which the browser tells in a task of its own.
  setTimeout(() => document.getElementById(filterId)?.focus(), 50);
}

function act(action: KeyAction): void {
  switch (action.type) {
    case "screen":
      return goTo(action.screen);
    case "freeze":
      return toggleFreeze();
    case "theme":
      return toggleTheme();
    case "filter":
      return focusFilter();
    case "help":
      keyMapOpen.value = true;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

/** Listens to the page's keys; returns the function that ends it. */
export function listenToKeys(): () => void {
  let pending = "";
  let pendingSince = 0;
  function press(event: KeyboardEvent): void {
    if (!keysOn.value || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const next = pressKey(event.timeStamp - pendingSince > pairMs ? "" : pending, event.key);
    pending = next.pending;
    pendingSince = event.timeStamp;
    if (next.action === undefined) return;
    event.preventDefault();
    act(next.action);
  }
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}
