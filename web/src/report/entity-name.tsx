// The name of an entity as a way to it: pointing shows its places, choosing opens it.
import { kindOfEntity } from '../reading/marks.js';
import { useReport } from './report-context.js';

/** A name that can be pointed at and chosen. */
export function EntityName({ id }: { readonly id: string }) {
  const { index, choose, point } = useReport();
  const item = index.get(id);
  if (item?.kind !== 'entity') return null;
  return (
    <button
      type="button"
      className={`name k-${kindOfEntity(item.entity)}`}
      onClick={() => choose(id)}
      onMouseEnter={() => point(id)}
      onMouseLeave={() => point(null)}
    >
      {item.entity.name}
    </button>
  );
}
