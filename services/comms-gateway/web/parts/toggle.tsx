/** A button that is on or off. */
export function Toggle({
  on,
  words,
  shortcut,
  onToggle,
}: {
  on: boolean;
  words: string;
  shortcut?: string;
  onToggle: () => void;
}) {
  return (
    <button type="button" aria-pressed={on} onClick={onToggle}>
      {words}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
