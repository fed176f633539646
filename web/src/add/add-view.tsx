// The front page: paste or drop a story and see it read, or try one of the samples.
import { goTo } from '../address.js';
import { Composer } from './composer.js';
import { KeptList } from './kept-list.js';
import { SampleList } from './sample-list.js';
import { useIntake } from './use-intake.js';

/** What can be added, and what was. */
export function AddView() {
  const intake = useIntake((id) => goTo(`/report/${id}`));
  return (
    <div className="add">
      <div className="add-main">
        <h1>Read a report</h1>
        <p className="lead">
          Paste a news story, or drop files. You see who said what, who did what to whom, when and how many, each marked
          in the words that say it. Nothing leaves this machine.
        </p>
        <Composer intake={intake} />
      </div>
      <div className="add-side">
        <KeptList />
        <SampleList />
      </div>
    </div>
  );
}
