import { html, render } from 'lit';

/**
 * Whether templates can be drawn on this page. Under `trusted-types 'none'` they cannot, and an
 * element that is registered all the same would hide the page's own content behind an empty box.
 */
export function canDraw(): boolean {
  try {
    const place = document.createElement('div');
    render(html`<b>${'x'}</b>`, place);
    return place.textContent === 'x';
  } catch {
    return false;
  }
}
