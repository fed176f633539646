// The statements as notes under the text, for paper; on a screen the margin shows them.
import { useReport } from './report-context.js';

/** Who said what, in the order of the text. */
export function PrintedNotes() {
  const { reading, index, text } = useReport();
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  const nameOf = (id: string) => {
    const item = index.get(id);
    return item?.kind === 'entity' ? item.entity.name : '';
  };
  return (
    <ol className="notes" aria-hidden="true">
      {reading.statements.map(({ id, speaker, via, cue, content }) => (
        <li key={id}>
          <strong>{speaker === null ? 'Not named' : nameOf(speaker)}</strong>
          {via.length > 0 && ` (through ${via.map(({ entity }) => nameOf(entity)).join(', ')})`}
          {cue !== null && ` ${words(cue)}`}: {content.map(words).join(' … ')}
        </li>
      ))}
    </ol>
  );
}
