import type { Checker } from "../history.ts";

/** A service is given up only when an entry of its log arrived damaged. */
export const endedForDamage: Checker = ({ ended, struck }) => {
  const wrong = ended.find(({ code }) => code !== "MTR_LOG_DAMAGED" || !struck.has("commit damaged"));
  return wrong === undefined ? undefined : `${wrong.program} ended: ${wrong.code} ${wrong.message}`;
};
