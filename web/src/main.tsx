// The start of the page.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/add.css';
import './styles/report.css';
import './styles/marks.css';
import './styles/margin.css';
import './styles/panels.css';
import './styles/sheets.css';
import './styles/record.css';
import './styles/filters.css';
import './styles/lines.css';
import './styles/timeline.css';
import './styles/front.css';
import './styles/conflicts.css';
import './styles/actor.css';
import './styles/course.css';
import './styles/item.css';
import './styles/pictures.css';
import './styles/export.css';
import './styles/print.css';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place to be drawn in');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
