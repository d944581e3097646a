import { css } from 'lit';

/**
 * What keeps a widget whole on any page. Important rules of a shadow tree win over the page's
 * important ones, so that `*{all:unset!important}` and the like stop at the host; the wrapper
 * resets what is inherited, and lets in what is the visitor's or the page's to decide: direction,
 * text spacing, text colour, colour scheme and font. Sizes are in `em` of the browser's default size, because
 * `rem` belongs to the page (62.5 % is common).
 */
export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: min(100%, 220px) !important;
    max-inline-size: 100% !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    padding: 0 !important;
    opacity: 1 !important;
    visibility: inherit !important;
    animation: none !important;
    transition: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    font:
      medium / 1.5 system-ui,
      sans-serif;
    font-family: var(--cc-font-family, inherit);
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: max(1.5em, 1lh);
    color: var(--cc-text-color, inherit);
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
`;
