// The page: the bar, and the view that the address names.
import { AddView } from './add/add-view.js';
import { useAddress } from './address.js';
import { Link } from './frame/link.js';
import { Notice } from './frame/notice.js';
import { TopBar } from './frame/top-bar.js';
import { ReportPage } from './report/report-page.js';

/** The whole page. */
export function App() {
  const { path } = useAddress();
  return (
    <>
      <TopBar path={path} />
      <main id="main" tabIndex={-1}>
        <View path={path} />
      </main>
    </>
  );
}

function View({ path }: { readonly path: string }) {
  const [, view = '', id = ''] = path.split('/');
  if (view === '') return <AddView />;
  if (view === 'report' || view === 'sample') return <ReportPage key={path} from={view} id={decodeURIComponent(id)} />;
  return (
    <div className="narrow">
      <Notice tone="quiet" title="There is nothing at this address">
        <p>
          It may have been cut short. <Link to="/">Go to the front page</Link>
        </p>
      </Notice>
    </div>
  );
}
