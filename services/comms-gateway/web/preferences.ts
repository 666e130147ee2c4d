import { effect, signal } from "@preact/signals";

type Theme = "light" | "dark";

const systemDark = matchMedia("(prefers-color-scheme: dark)");

// A browser may refuse storage to a page; the choice then lasts until it is closed.
function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing is lost but the choice.
  }
}

const chosen = recall("fourquad.theme");
const systemTheme = signal<Theme>(systemDark.matches ? "dark" : "light");
const chosenTheme = signal<Theme | undefined>(chosen === "light" || chosen === "dark" ? chosen : undefined);

/** Single keys do something; can be switched off (WCAG 2.2, 2.1.4). */
export const keysOn = signal(recall("fourquad.keys") !== "off");

/** The theme on screen. */
export function currentTheme(): Theme {
  return chosenTheme.value ?? systemTheme.value;
}

export function toggleTheme(): void {
  chosenTheme.value = currentTheme() === "dark" ? "light" : "dark";
  remember("fourquad.theme", chosenTheme.value);
}

export function switchKeys(on: boolean): void {
  keysOn.value = on;
  remember("fourquad.keys", on ? "on" : "off");
}

/** Follows the system's theme and applies the chosen one. */
export function applyPreferences(): void {
  systemDark.addEventListener("change", () => (systemTheme.value = systemDark.matches ? "dark" : "light"));
  effect(() => {
    if (chosenTheme.value !== undefined) document.documentElement.dataset["theme"] = chosenTheme.value;
  });
}
