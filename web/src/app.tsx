// The page: the bar, and the view that the address names.
import { lazy, Suspense, useEffect, useRef } from 'react';
import { PairView } from './actor/pair-view.js';
import { ThingView } from './actor/thing-view.js';
import { AddView } from './add/add-view.js';
import { useAddress } from './address.js';
import { ConflictsView } from './conflicts/conflicts-view.js';
import { ExportView } from './export/export-view.js';
import { Link } from './frame/link.js';
import { Notice } from './frame/notice.js';
import { TopBar } from './frame/top-bar.js';
import { FrontView } from './front/front-view.js';
import { ItemView } from './item/item-view.js';
import { LedgerView } from './ledger/ledger-view.js';
import { ReportPage } from './report/report-page.js';
import { ReviewView } from './review/review-view.js';
import { SearchView } from './search/search-view.js';
import { StatementsView } from './statements/statements-view.js';
import { TimelineView } from './timeline/timeline-view.js';

// The outlines of the countries and the forces of the net are fetched when they are first looked at.
const MapView = lazy(() => import('./map/map-view.js').then(({ MapView: view }) => ({ default: view })));
const NetworkView = lazy(() =>
  import('./network/network-view.js').then(({ NetworkView: view }) => ({ default: view })),
);

/** The whole page. */
export function App() {
  const { path } = useAddress();
  useFocusOnView(path);
  return (
    <>
      <TopBar path={path} />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<div className="view" />}>
          <CurrentView path={path} />
        </Suspense>
      </main>
    </>
  );
}

/** Another view begins at its beginning for keys and for those who listen; the first one begins with the bar. */
function useFocusOnView(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current !== path) document.getElementById('main')?.focus({ preventScroll: true });
    last.current = path;
  }, [path]);
}

function CurrentView({ path }: { readonly path: string }) {
  const [, view = '', id = '', other = ''] = path.split('/').map(decoded);
  switch (view) {
    case '':
      return <FrontView />;
    case 'add':
      return <AddView />;
    case 'report':
    case 'sample':
      return <ReportPage key={path} from={view} id={id} />;
    case 'timeline':
      return <TimelineView />;
    case 'statements':
      return <StatementsView />;
    case 'conflicts':
      return <ConflictsView />;
    case 'thing':
      return <ThingView key={path} id={id} />;
    case 'pair':
      return <PairView key={path} first={id} second={other} />;
    case 'act':
    case 'item':
      return <ItemView key={path} id={id} />;
    case 'ledger':
      return <LedgerView />;
    case 'map':
      return <MapView />;
    case 'network':
      return <NetworkView />;
    case 'review':
      return <ReviewView />;
    case 'export':
      return <ExportView />;
    case 'search':
      return <SearchView />;
    default:
      return <NothingHere />;
  }
}

/** A part of the path; one that is badly written is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function NothingHere() {
  return (
    <div className="narrow">
      <h1 className="only-heard">Not found</h1>
      <Notice tone="quiet" title="There is nothing at this address">
        <p>
          It may have been cut short. <Link to="/">Go to the front page</Link>
        </p>
      </Notice>
    </div>
  );
}
