import type { Checker } from "../history.ts";

/** Every commit that an input led to shows exactly the energy that its cursors say it has read: none lost, none twice. */
export const energyConserved: Checker = ({ logs, deliveredMicroWh }) => {
  for (const [{ subsystem, shownMicroWh }, commits] of logs) {
    for (const { commit } of commits) {
      const shown = shownMicroWh?.(commit);
      if (shown === undefined) continue;
      const delivered = commit.cursors.reduce((sum, { input, number }) => sum + deliveredMicroWh(input, number), 0n);
      if (shown !== delivered)
        return `${subsystem.name}: commit ${commit.number} shows ${shown} uWh, and ${delivered} uWh were delivered to it`;
    }
  }
  return undefined;
};
