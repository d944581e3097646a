import { css } from 'lit';

/** What a widget stands in, unless it is a card. */
export const frameStyles = css`
  .frame {
    padding-block: 1.1em 1.4em;
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
  }

  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }
`;
