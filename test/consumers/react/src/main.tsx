import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

if (!location.search.includes('late')) await import('@connective-cities/widgets/define');
createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
