/** What a person looks at first when a meter has run; of the phases only voltages and currents. */
const firstLooked = [
  /^voltage\.([a-c][a-cn]|l[ln]\.avg)\.rms$/,
  /^current\.([a-cn]|avg)\.rms$/,
  /^power\.(active|reactive|apparent)\.total$/,
  /^power_factor\.total$/,
  /^frequency$/,
  /^energy\.(active|reactive|apparent)\.(import|export)\.total$/,
  /^demand\.(active|reactive|apparent)\.(import|export)\.peak$/,
  /^sample\.(missed|next)\.count$/,
  /^clock\.local$/,
];

/**
 * True for a datapoint that the end of a run shows: those that the model has words of its own for, and the few that a
 * person looks at first. All the others are in `fourquad read`, in `--json` and on the page.
 */
export const isInSummary = (name: string, named: ReadonlySet<string>): boolean =>
  named.has(name) || firstLooked.some((pattern) => pattern.test(name));
