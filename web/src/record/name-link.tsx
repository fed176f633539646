// Names as links to the pages of those whom they name.
import { Fragment } from 'react';
import { Link } from '../frame/link.js';
import type { Named } from './types.js';

/** Matches the id of a thing or of a node; a name without one leads nowhere. */
const ID = /^[a-z]{1,2}-[0-9a-f]{16}$/;

/** A name that leads to its page, where there is one: a node that no name tells of has none. */
export function NameLink({ named: { id, name } }: { readonly named: Named }) {
  if (!ID.test(id) || id.startsWith('e-')) return <span className="name">{name}</span>;
  return (
    <Link to={`/thing/${id}`} className="name">
      {name}
    </Link>
  );
}

/** Several names with commas, the last with "and". */
export function NameList({ names }: { readonly names: readonly Named[] }) {
  return names.map((named, nth) => (
    <Fragment key={named.id}>
      {nth > 0 && (nth === names.length - 1 ? ' and ' : ', ')}
      <NameLink named={named} />
    </Fragment>
  ));
}
