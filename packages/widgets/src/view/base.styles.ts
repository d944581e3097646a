import { css } from 'lit';

/** Type, links and lines that all widgets share. */
export const baseStyles = css`
  .root {
    --muted: var(--cc-muted-color, color-mix(in srgb, currentColor 76%, transparent));
    --line: var(--cc-line-color, color-mix(in srgb, currentColor 22%, transparent));
    --accent: var(--cc-accent-color, currentColor);
  }

  .title,
  .day,
  .item-title,
  .questions-title,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--cc-link-color, inherit);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  a:focus-visible,
  button:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }

  button {
    font: inherit;
    color: inherit;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    background: transparent;
    border: 1px solid currentColor;
    border-radius: var(--cc-radius, 0.2em);
    cursor: pointer;
  }

  .title {
    font-size: clamp(1.3em, 1em + 1.9cqi, 1.85em);
    font-weight: 650;
    line-height: 1.22;
    text-wrap: balance;
    hyphens: auto;
  }

  .separator {
    margin-inline: 0.1em;
  }

  .part {
    unicode-bidi: isolate;
  }

  .note {
    margin-block-start: 1em;
    font-size: 0.875em;
    font-style: italic;
    color: var(--muted);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.75em 1em;
    margin-block: 1em;
    border: 1px solid var(--line);
    border-inline-start: 0.25em solid currentColor;
  }

  /* Three lines that stand still, where the page has nothing of its own to show meanwhile. */
  :host(:state(loading)) .wait {
    block-size: 5.5em;
    background: repeating-linear-gradient(currentColor 0 1em, transparent 1em 2.25em);
    opacity: 0.16;
  }

  @media print {
    .notice button {
      display: none;
    }
  }
`;
