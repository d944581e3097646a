// Pages that are not ours: what a partner's style sheet does to everything, widgets included.
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?inline';
import town from '../apps/partner/town.css?inline';

/** How a site with that style sheet puts its own colours into the widgets. */
const OWN_COLOURS = {
  bootstrap: `
cc-event, cc-programme, cc-participant-map, cc-review {
  --cc-link-color: var(--bs-link-color);
  --cc-accent-color: var(--bs-primary);
  --cc-line-color: var(--bs-border-color);
  --cc-muted-color: var(--bs-secondary-color);
  --cc-radius: var(--bs-border-radius);
}`,
  town: '',
};

const SHEETS: Readonly<Record<string, string>> = {
  bootstrap: `${bootstrap}\n${OWN_COLOURS.bootstrap}`,
  town: `${town}\n${OWN_COLOURS.town}`,
};

/** Gives the page of a story the style sheet of another site; none for a plain page. */
export function wear(around: string): void {
  let sheet = document.querySelector<HTMLStyleElement>('style[data-around]');
  if (!sheet) {
    sheet = document.createElement('style');
    sheet.dataset.around = '';
    document.head.append(sheet);
  }
  const text = SHEETS[around] ?? '';
  if (sheet.textContent !== text) sheet.textContent = text;
}
